import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { findExpressions, readExpressions, type ExpressionHit } from '../../text/expressions.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { TextRange } from '../../text/ranges.ts';
import { readingOf } from '../../text/stemmers.ts';
import { wordsIn, type Reading, type Word } from '../../text/words.ts';
import { type FieldPath, type Located, type LocatedArticle } from '../located.ts';
import { problem, type Problem } from '../problem.ts';

/** An expression of a referent, as far as it is valid. */
export interface Listed {
  referent: string;
  words: string;
  isAsWritten: boolean;
  except: readonly ExceptedPlace[];
  path: FieldPath;
}

/** A place where an expression means something else; `null` as its passage if it is not in the article. */
export interface ExceptedPlace {
  article: LocatedArticle;
  passage: number | null;
  start: number;
  end: number;
  path: FieldPath;
}

/** Words of a passage for which an expression stands. */
interface Use extends TextRange {
  article: LocatedArticle;
  passage: number;
  listed: Listed;
}

/** An article with the words of its passages. */
interface ReadArticle {
  article: LocatedArticle;
  reading: Reading;
  passages: Word[][];
}

/** Checks against the texts: that each expression counts, excepts what it has, and claims its words alone. */
export function checkExpressions(
  listed: readonly Listed[],
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const read = articles.map((article): ReadArticle => {
    const reading = readingOf(article.data.lang ?? 'en');
    return { article, reading, passages: article.passages.map(({ text }) => wordsIn(text, reading)) };
  });
  const written = read.flatMap((each) => findWritten(listed, each));
  const counted = read.flatMap((each) => findCounted(listed, each));
  return [
    ...checkCounted(listed, written, counted, dossier, articles),
    ...checkExcepted(listed, written, dossier),
    ...checkRivals(counted, dossier),
  ];
}

/** Finds every place of each expression, whether it counts or not. */
function findWritten(listed: readonly Listed[], { article, reading, passages }: ReadArticle): Use[] {
  const asked = listed.map((each) => ({ each, row: readExpressions([each], reading) }));
  return passages.flatMap((words, passage) =>
    asked.flatMap(({ each, row }) =>
      findExpressions(words, row).map(({ start, end }) => ({ article, passage, listed: each, start, end })),
    ),
  );
}

/** Finds the places that count: of each referent its longest expression, unless it is left out there. */
function findCounted(listed: readonly Listed[], { article, reading, passages }: ReadArticle): Use[] {
  const referents = [...Map.groupBy(listed, referentOf).values()].map((expressions) => ({
    expressions,
    rows: readExpressions(expressions, reading),
  }));
  return passages.flatMap((words, passage) =>
    referents.flatMap(({ expressions, rows }) => {
      const useAt = ({ expression, start, end }: ExpressionHit): Use[] => {
        const each = expressions[expression];
        return each ? [{ article, passage, listed: each, start, end }] : [];
      };
      const isExcepted = (hit: ExpressionHit) => useAt(hit).some((use) => excepting(use).length > 0);
      return findExpressions(words, rows, isExcepted).flatMap(useAt);
    }),
  );
}

/** Returns the places that leave out a use of an expression. */
function excepting({ article, passage, listed, start, end }: Use): ExceptedPlace[] {
  return listed.except.filter(
    (place) =>
      place.article === article && place.passage === passage && place.start <= start && end <= place.end,
  );
}

function checkCounted(
  listed: readonly Listed[],
  written: readonly Use[],
  counted: readonly Use[],
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const [found, counting] = [written, counted].map((uses) => new Set(uses.map((use) => use.listed)));
  const texts = articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  return listed
    .filter((each) => counting?.has(each) !== true)
    .map((each) =>
      problem(
        dossier.placeOf([...each.path, 'words']),
        'expression-not-found',
        each.words,
        each.referent,
        found?.has(each) === true ? null : nearestWords(each.words, texts),
      ),
    );
}

function checkExcepted(
  listed: readonly Listed[],
  written: readonly Use[],
  dossier: Located<DossierFrontmatter>,
): Problem[] {
  const used = new Set(written.flatMap(excepting));
  return listed.flatMap(({ words, except }) =>
    except
      .filter((place) => place.passage !== null && !used.has(place))
      .map(({ path }) => problem(dossier.placeOf([...path, 'exact']), 'except-without-expression', words)),
  );
}

/** Checks that no words count for two referents; each pair of expressions is one problem. */
function checkRivals(counted: readonly Use[], dossier: Located<DossierFrontmatter>): Problem[] {
  const pairs = [
    ...Map.groupBy(counted, ({ article, passage }) => article.passages[passage]).values(),
  ].flatMap((uses) =>
    uses.flatMap((one, index) =>
      uses
        .slice(index + 1)
        .filter((other) => overlaps(one, other) && referentOf(one.listed) !== referentOf(other.listed))
        .map((other): [Listed, Listed] => [one.listed, other.listed]),
    ),
  );
  // In flow style, a line can have several expressions.
  const rivals = new Map(pairs.map((pair) => [pair.map(({ path }) => path.join('.')).join(' '), pair]));
  return [...rivals.values()].map(([one, other]) =>
    problem(
      dossier.placeOf([...other.path, 'words']),
      'expression-claimed-twice',
      other.words,
      one.words,
      one.referent,
      dossier.placeOf([...one.path, 'words']).line,
    ),
  );
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Returns the index of the referent that has an expression. */
function referentOf({ path }: Listed): PropertyKey | undefined {
  return path[1];
}

/** Returns the words of the texts that are nearest to an expression of as many words, if any are near. */
function nearestWords(expression: string, texts: readonly string[]): string | null {
  const length = expression.split(/\s+/).length;
  const rows = texts.flatMap((text) => {
    const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    return words.map((_, at) => words.slice(at, at + length).join(' '));
  });
  return nearestName(
    expression,
    [...new Set(rows)].filter((row) => row !== ''),
  );
}
