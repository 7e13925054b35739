import { expressionId } from './expression-id.ts';
import { findExpressions, readExpressions, type Expression } from '../text/expressions.ts';
import { readingOf } from '../text/stemmers.ts';
import { readArticle } from './article-words.ts';
import { lineAt, type LineView } from './lines.ts';
import type { ArticleView, DossierView } from './views.ts';

/** A term with every line of the articles that has it. */
interface TermView extends Expression {
  /** Its fragment. */
  id: string;
  lines: LineView[];
  /** The articles that have it, each with how many lines, and those that don't. */
  having: { article: ArticleView; count: number }[];
  lacking: ArticleView[];
}

/** The terms of a referent or a topic. */
export interface TermGroup {
  id: string;
  title: string;
  /** Whether its terms are names of a referent, or else of a topic. */
  isOfReferent: boolean;
  terms: TermView[];
  /** Terms that no article has. */
  nowhere: string[];
}

/**
 * Lists the names of a dossier's referents and the terms of its topics with their lines. A term that is
 * several times among them is where it is first.
 */
export function deriveTermsInContext(dossier: DossierView): TermGroup[] {
  const seen = new Set<string>();
  const groups = [
    ...dossier.referents.map(({ id, name, expressions }) => ({
      id: `n-${id}`,
      title: name,
      isOfReferent: true,
      expressions,
    })),
    ...dossier.topics.map(({ slug, title, terms }) => ({
      id: `t-${slug}`,
      title,
      isOfReferent: false,
      expressions: terms.map((words) => ({ words, isAsWritten: false })),
    })),
  ];
  return groups
    .map(({ id, title, isOfReferent, expressions }) => {
      const terms = expressions
        .filter(({ words, isAsWritten }) => {
          const key = keyOf(words, isAsWritten, dossier.lang);
          return !seen.has(key) && seen.add(key);
        })
        .map((expression) => termOf(expression, expressionId(id, expression), dossier.articles));
      return {
        id,
        title,
        isOfReferent,
        terms: terms.filter(({ lines }) => lines.length > 0),
        nowhere: terms.filter(({ lines }) => lines.length === 0).map(({ words }) => words),
      };
    })
    .filter(({ terms, nowhere }) => terms.length + nowhere.length > 0);
}

/** Terms whose words have the same stems have the same lines. */
function keyOf(words: string, isAsWritten: boolean, lang: string): string {
  const [read] = readExpressions([{ words, isAsWritten }], readingOf(lang));
  return [isAsWritten, ...(read?.row ?? []).map(({ form, stem }) => (isAsWritten ? form : stem))].join(' ');
}

function termOf(expression: Expression, id: string, articles: readonly ArticleView[]): TermView {
  const found = articles.map((article) => ({ article, lines: linesOf(expression, article) }));
  const { words, isAsWritten } = expression;
  return {
    words,
    isAsWritten,
    id,
    lines: found.flatMap(({ lines }) => lines),
    having: found
      .filter(({ lines }) => lines.length > 0)
      .map(({ article, lines }) => ({ article, count: lines.length })),
    lacking: found.filter(({ lines }) => lines.length === 0).map(({ article }) => article),
  };
}

function linesOf(expression: Expression, article: ArticleView): LineView[] {
  const asked = readExpressions([expression], readingOf(article.lang));
  return readArticle(article).flatMap((read) =>
    findExpressions(read.words, asked).map((hit) => lineAt(article, read, hit)),
  );
}
