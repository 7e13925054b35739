import type { Evidence, TextQuote } from '../../schemas/article.ts';
import { foldCanonically } from '../../text/comparable.ts';
import { findClosest, findInPassages, wordsAt } from '../../text/find-quote.ts';
import { collapseWhiteSpace } from '../../text/white-space.ts';
import { sayWhatDiffers } from '../look-alikes.ts';
import type { FieldPath, LocatedArticle, Sound } from '../located.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Checks a list of quotes: each must be in the article, and none may be repeated for the same purpose, since
 * their marks could not be told apart.
 * @param path the field that holds the list
 * @param kindOf returns a quote's purpose, or `undefined` if it is not known; by default, all have the same
 */
export function checkQuotes(
  article: LocatedArticle,
  quotes: readonly (Sound<TextQuote> | undefined)[],
  path: FieldPath,
  kindOf: (index: number) => string | undefined = () => '',
): Problem[] {
  const keys = quotes.map((quote, index) => {
    const words = [
      kindOf(index),
      quote?.exact,
      quote?.prefix ?? '',
      quote?.suffix ?? '',
      String(quote?.occurrence ?? ''),
    ];
    return words.includes(undefined) ? null : words.map((part = '') => collapseWhiteSpace(part)).join('\n');
  });
  return quotes.flatMap((quote, index) => {
    const key = keys[index] ?? null;
    const first = keys.indexOf(key);
    if (key === null || first === index) return checkQuote(article, quote, [...path, index]);
    const { line } = article.placeOf([...path, first, 'exact']);
    return [problem(article.placeOf([...path, index, 'exact']), 'quote-repeated', quote?.exact ?? '', line)];
  });
}

/** Checks the quotes that show one stance or position: each as above, and at most one of them may lead. */
export function checkEvidence(
  article: LocatedArticle,
  evidence: readonly (Sound<Evidence> | undefined)[],
  path: FieldPath,
): Problem[] {
  const leads = evidence.flatMap((quote, index) => (quote?.lead === true ? [index] : []));
  const placeOf = (index: number) => article.placeOf([...path, index, 'lead']);
  const [first = 0, ...others] = leads;
  return [
    ...checkQuotes(article, evidence, path),
    ...others.map((index) => problem(placeOf(index), 'lead-repeated', placeOf(first).line)),
  ];
}

/** Checks that a quote is in the article exactly once and inside one passage. */
function checkQuote(
  article: LocatedArticle,
  selector: Sound<TextQuote> | undefined,
  path: FieldPath,
): Problem[] {
  if (selector?.exact === undefined || !hasBody(article)) return [];
  const quote = { ...selector, exact: selector.exact };
  const place = article.placeOf([...path, 'exact']);
  const lineOf = ({ passage }: { passage: number }) => article.passages[passage]?.line ?? 1;
  const result = findInPassages(article.quotable, quote);
  if (result.kind === 'found') return [];
  if (result.kind === 'missing' || result.kind === 'context-differs') {
    const alike = checkAlike(article, quote, path);
    if (alike.length > 0) return alike;
  }
  switch (result.kind) {
    case 'ambiguous':
      return [problem(place, 'quote-ambiguous', quote.exact, result.places.map(lineOf))];
    case 'context-differs':
      return [problem(place, 'quote-context-not-found', quote.exact, result.places.map(lineOf))];
    case 'occurs-less': {
      const { occurrence = 1 } = quote;
      const at = article.placeOf([...path, 'occurrence']);
      return [problem(at, 'quote-occurs-less', quote.exact, occurrence, result.places.map(lineOf))];
    }
    case 'crosses':
      return [problem(place, 'quote-crosses-passages', quote.exact, lineOf(result))];
    case 'missing': {
      const closest = closestTo(article, quote.exact);
      return [
        problem(
          place,
          'quote-not-found',
          quote.exact,
          closest && { line: lineOf(closest), text: closest.text },
        ),
      ];
    }
  }
}

/** How many quotes that are not in an article are compared with all of it, which takes long. */
const MAX_COMPARED = 10;

/** How many quotes of an article have been compared with all of it. */
const compared = new WeakMap<LocatedArticle, number>();

/**
 * Returns the words that are closest to a quote that an article does not have; `null` if no words are close;
 * and `undefined` if that is not looked for, since the article has too many such quotes.
 */
function closestTo(article: LocatedArticle, exact: string): ReturnType<typeof findClosest> | undefined {
  const count = (compared.get(article) ?? 0) + 1;
  compared.set(article, count);
  return count > MAX_COMPARED ? undefined : findClosest(article.quotable, exact);
}

/** Reports the parts of a quote whose words are in the article, but with other characters that look alike. */
function checkAlike(
  article: LocatedArticle,
  { occurrence, ...words }: TextQuote,
  path: FieldPath,
): Problem[] {
  const alike = article.alike();
  const result = findInPassages(alike, { ...words, occurrence });
  const places = result.kind === 'found' ? [result.place] : result.kind === 'ambiguous' ? result.places : [];
  const [place] = places;
  if (!place) return [];
  const right = wordsAt(alike, place, words);
  return (['exact', 'prefix', 'suffix'] as const).flatMap((field): Problem[] => {
    const [there, here] = [words[field], right[field]];
    if (there === undefined || here === undefined || isSame(there, here)) return [];
    const found = problem(
      article.placeOf([...path, field]),
      'quote-looks-alike',
      field,
      there,
      places.map(({ passage }) => article.passages[passage]?.line ?? 1),
      sayWhatDiffers(here, there, 'the quote'),
      here,
    );
    return [places.length === 1 ? { ...found, fix: { path: [...path, field], value: here } } : found];
  });
}

function isSame(one: string, other: string): boolean {
  return foldCanonically(collapseWhiteSpace(one)) === foldCanonically(collapseWhiteSpace(other));
}

/** Checks whether an article has a body to compare with; if not, that is reported as a problem of its own. */
export function hasBody({ bodyWords }: LocatedArticle): boolean {
  return bodyWords.length > 0;
}
