import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { findExpressions, readExpressions, type ExpressionHit } from '../../text/expressions.ts';
import { findInPassages } from '../../text/find-quote.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { TextRange } from '../../text/ranges.ts';
import { readingOf } from '../../text/stemmers.ts';
import { wordsIn } from '../../text/words.ts';
import { type FieldPath, type Located, type LocatedArticle } from '../located.ts';
import { problem, type Problem } from '../problem.ts';
import { checkQuotes, hasBody } from './check-quote.ts';

/** An expression of a referent, as far as it is valid. */
interface Listed {
  referent: string;
  words: string;
  isAsWritten: boolean;
  except: readonly ExceptedPlace[];
  path: FieldPath;
}

/** A place where an expression means something else; `null` as its passage if it is not in the article. */
interface ExceptedPlace {
  article: LocatedArticle;
  passage: number | null;
  start: number;
  end: number;
  path: FieldPath;
}

/** A place of an article that an expression claims. */
interface Claimed {
  listed: Listed;
  start: number;
  end: number;
}

/**
 * Checks what articles call by different names: that every expression is in an article, that no words stand
 * for two things, and that each place which is left out is there and has the expression.
 */
export function checkReferents(
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const referents = dossier.data.referents ?? [];
  const listed = referents.flatMap((referent, index) =>
    (referent?.expressions ?? []).flatMap((expression, at): Listed[] => {
      const path = ['referents', index, 'expressions', at];
      return expression?.words === undefined
        ? []
        : [
            {
              referent: referent?.name ?? referent?.id ?? '',
              words: expression.words,
              isAsWritten: expression.asWritten ?? false,
              except: placesOf(expression.except ?? [], [...path, 'except'], articles),
              path,
            },
          ];
    }),
  );
  const repeats = findRepeats(listed, dossier);
  const once = listed.filter((each) => !repeats.has(each));
  const readable = articles.filter(hasBody);
  return [
    ...referents.flatMap((referent, index) =>
      (referent?.expressions ?? []).flatMap((expression, at) =>
        checkExcept(
          dossier,
          expression?.except ?? [],
          ['referents', index, 'expressions', at, 'except'],
          articles,
        ),
      ),
    ),
    ...repeats.values(),
    // Articles that can't be read may have what the others lack.
    ...(readable.length === articles.length ? checkPlaces(once, dossier, readable) : []),
  ];
}

type Except = readonly ({ article?: string | undefined; exact?: string | undefined } | undefined)[];

/** Checks that each excepted place names an article of the dossier and quotes its words. */
function checkExcept(
  dossier: Located<DossierFrontmatter>,
  except: Except,
  path: FieldPath,
  articles: readonly LocatedArticle[],
): Problem[] {
  const slugs = articles.map(({ slug }) => slug);
  const unknown = except.flatMap((place, index) =>
    place?.article === undefined || slugs.includes(place.article)
      ? []
      : [
          problem(
            dossier.placeOf([...path, index, 'article']),
            'except-article-unknown',
            place.article,
            slugs,
            nearestName(place.article, slugs),
          ),
        ],
  );
  const quotes = articles.flatMap((article) =>
    checkQuotes(
      // The quotes are the dossier's, and their words the article's.
      { ...article, file: dossier.file, placeOf: dossier.placeOf },
      except.map((place) => (place?.article === article.slug ? place : undefined)),
      path,
    ),
  );
  return [...unknown, ...quotes];
}

/** Finds expressions that are listed before with the same words. */
function findRepeats(listed: readonly Listed[], dossier: Located<DossierFrontmatter>): Map<Listed, Problem> {
  const reading = readingOf(dossier.data.lang ?? 'en');
  const keys = listed.map(({ words, isAsWritten }) =>
    wordsIn(words, reading)
      .map(({ form, stem }) => (isAsWritten ? `=${form}` : stem))
      .join(' '),
  );
  return new Map(
    listed.flatMap((each, index): [Listed, Problem][] => {
      const first = listed[keys.indexOf(keys[index] ?? '')];
      return first === undefined || first === each
        ? []
        : [
            [
              each,
              problem(
                dossier.placeOf([...each.path, 'words']),
                'expression-repeated',
                each.words,
                first.words,
                first.referent,
                dossier.placeOf([...first.path, 'words']).line,
              ),
            ],
          ];
    }),
  );
}

function placesOf(except: Except, path: FieldPath, articles: readonly LocatedArticle[]): ExceptedPlace[] {
  return except.flatMap((place, index) => {
    const article = articles.find(({ slug }) => slug === place?.article);
    if (!article || place?.exact === undefined) return [];
    const found = findInPassages(article.quotable, { ...place, exact: place.exact });
    return [
      {
        article,
        path: [...path, index],
        ...(found.kind === 'found' ? found.place : { passage: null, start: 0, end: 0 }),
      },
    ];
  });
}

/** Checks against the texts: that each expression counts, excepts what it has, and claims its words alone. */
function checkPlaces(
  listed: readonly Listed[],
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const [found, counted] = [new Set<Listed>(), new Set<Listed>()];
  const used = new Set<ExceptedPlace>();
  const groups = [...Map.groupBy(listed, ({ path }) => path[1]).values()];
  const claims = articles.flatMap((article) => {
    const reading = readingOf(article.data.lang ?? 'en');
    const askAll = groups.map((group) => ({ group, asked: readExpressions(group, reading) }));
    const askEach = listed.map((each) => ({ each, asked: readExpressions([each], reading) }));
    return article.passages.flatMap(({ text }, passage) => {
      const words = wordsIn(text, reading);
      const excepting = (each: Listed | undefined, { start, end }: TextRange) =>
        (each?.except ?? []).filter(
          (place) =>
            place.article === article &&
            place.passage === passage &&
            place.start <= start &&
            end <= place.end,
        );
      for (const { group, asked } of askAll) {
        const isExcepted = (hit: ExpressionHit) => excepting(group[hit.expression], hit).length > 0;
        for (const { expression } of findExpressions(words, asked, isExcepted)) {
          const each = group[expression];
          if (each) counted.add(each);
        }
      }
      return rivalsIn(
        askEach.flatMap(({ each, asked }) =>
          findExpressions(words, asked).flatMap((hit): Claimed[] => {
            found.add(each);
            const places = excepting(each, hit);
            for (const place of places) used.add(place);
            return places.length > 0 ? [] : [{ listed: each, start: hit.start, end: hit.end }];
          }),
        ),
      );
    });
  });
  const lineOf = ({ path }: Listed) => dossier.placeOf([...path, 'words']).line;
  const rivals = new Map(claims.map((pair) => [`${lineOf(pair[0])} ${lineOf(pair[1])}`, pair]));
  const texts = articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  return [
    ...listed
      .filter((each) => !counted.has(each))
      .map((each) =>
        problem(
          dossier.placeOf([...each.path, 'words']),
          'expression-not-found',
          each.words,
          each.referent,
          found.has(each) ? null : nearestWords(each.words, texts),
        ),
      ),
    ...listed.flatMap(({ words, except }) =>
      except
        .filter((place) => place.passage !== null && !used.has(place))
        .map(({ path }) => problem(dossier.placeOf([...path, 'exact']), 'except-without-expression', words)),
    ),
    ...[...rivals.values()].map(([one, other]) =>
      problem(
        dossier.placeOf([...other.path, 'words']),
        'expression-claimed-twice',
        other.words,
        one.words,
        one.referent,
        lineOf(one),
      ),
    ),
  ];
}

/** Finds words that two referents claim at one place, each pair of expressions in the order of dossier.md. */
function rivalsIn(claims: readonly Claimed[]): [Listed, Listed][] {
  return claims.flatMap((claim, index) =>
    claims
      .slice(index + 1)
      .filter(
        ({ listed, start, end }) =>
          start === claim.start && end === claim.end && listed.path[1] !== claim.listed.path[1],
      )
      .map(({ listed }): [Listed, Listed] => [claim.listed, listed]),
  );
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
