import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { findInPassages } from '../../text/find-quote.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { readingOf } from '../../text/stemmers.ts';
import { wordsIn } from '../../text/words.ts';
import { type FieldPath, type Located, type LocatedArticle } from '../located.ts';
import { problem, type Problem } from '../problem.ts';
import { checkExpressions, type ExceptedPlace, type Listed } from './check-expressions.ts';
import { checkQuotes, hasBody } from './check-quote.ts';

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
    ...(readable.length === articles.length ? checkExpressions(once, dossier, readable) : []),
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
