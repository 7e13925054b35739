import { onceFor } from '../text/once-for.ts';
import { findExpressions, readExpressions } from '../text/expressions.ts';
import { readingOf } from '../text/stemmers.ts';
import { readArticle, VOICES, type WhoseWords } from './article-words.ts';
import { lineAt, type LineView } from './lines.ts';
import type { ArticleView, DossierView, ReferentView } from './views.ts';

/** How often an article uses an expression, or any of a referent's, in each voice. */
export type VoiceCounts = Readonly<Record<WhoseWords, number>>;

/** Where an article uses an expression. */
export interface NameCell {
  article: ArticleView;
  counts: VoiceCounts;
  lines: LineView[];
}

/** The names by which articles call something. */
export interface NamesView {
  referent: ReferentView;
  expressions: { words: string; isAsWritten: boolean; cells: NameCell[] }[];
  /** Each article's use of any of the expressions. */
  totals: { article: ArticleView; counts: VoiceCounts; count: number }[];
}

/** Derives by which names the articles of a dossier call its referents, how often and in whose voice. */
export const deriveNames = onceFor(({ referents, articles }: DossierView): NamesView[] =>
  referents.map((referent) => namesOf(referent, articles)),
);

function namesOf(referent: ReferentView, articles: readonly ArticleView[]): NamesView {
  const found = new Map(articles.map((article) => [article, findNames(referent, article)]));
  const linesOf = (article: ArticleView, expression: number) =>
    (found.get(article) ?? []).filter((hit) => hit.expression === expression).map(({ line }) => line);
  const totals = articles.map((article) => {
    const lines = (found.get(article) ?? []).map(({ line }) => line);
    return { article, counts: countVoices(lines), count: lines.length };
  });
  return {
    referent,
    expressions: referent.expressions.map(({ words, isAsWritten }, index) => ({
      words,
      isAsWritten,
      cells: articles.map((article) => {
        const lines = linesOf(article, index);
        return { article, counts: countVoices(lines), lines };
      }),
    })),
    totals,
  };
}

function findNames(
  { expressions }: ReferentView,
  article: ArticleView,
): { expression: number; line: LineView }[] {
  const asked = readExpressions(expressions, readingOf(article.lang));
  return readArticle(article).flatMap((read) =>
    findExpressions(read.words, asked, ({ expression, start, end }) =>
      (expressions[expression]?.except ?? []).some(
        ({ article: where, quote }) =>
          where === article && quote.passage === read.passage && quote.start <= start && end <= quote.end,
      ),
    ).map((hit) => ({ expression: hit.expression, line: lineAt(article, read, hit) })),
  );
}

function countVoices(lines: readonly LineView[]): VoiceCounts {
  const countOf = (voice: WhoseWords) => lines.filter(({ whose }) => whose === voice).length;
  return Object.fromEntries(VOICES.map((voice) => [voice, countOf(voice)])) as Record<WhoseWords, number>;
}
