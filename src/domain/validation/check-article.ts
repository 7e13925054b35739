import { TAKES_NO_SIDE, type TextQuote } from '../../schemas/article.ts';
import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { findQuote } from '../text/find-quote.ts';
import { findTerms } from '../text/topic-terms.ts';
import { checkWords } from './check-words.ts';
import type { FieldPath, LocatedArticle, Sound } from './located.ts';
import { nearestName } from './nearest.ts';
import { problem, type Problem } from './problem.ts';

/** Checks one article against itself, its received text and its dossier. */
export function checkArticle(article: LocatedArticle, dossier: Sound<DossierFrontmatter>): Problem[] {
  return [
    ...checkWords(article),
    ...checkStance(article, dossier),
    ...checkTopics(article, dossier),
  ];
}

function checkStance(article: LocatedArticle, { stances }: Sound<DossierFrontmatter>): Problem[] {
  const { label, evidence = [] } = article.data.stance ?? {};
  const scale = stances?.map((stance) => stance?.label);
  const known = scale?.every(isString) ? [...scale, TAKES_NO_SIDE] : null;
  const unknown = label !== undefined && known && !known.includes(label)
    ? [problem(article.placeOf(['stance', 'label']), 'stance-unknown', label, known, nearestName(label, known))]
    : [];
  return [...unknown, ...evidence.flatMap((quote, index) =>
    (quote?.exact === undefined ? [] : checkQuote(article, { ...quote, exact: quote.exact }, ['stance', 'evidence', index])))];
}

/** A quote: in the article, once, and inside one passage. */
function checkQuote(article: LocatedArticle, quote: TextQuote, path: FieldPath): Problem[] {
  const { passages } = article;
  if (!hasBody(article)) return [];
  const place = article.placeOf([...path, 'exact']);
  const lineOf = (passage: number) => passages[passage]?.line ?? 1;
  const result = findQuote(passages.map(({ text }) => text), quote);
  switch (result.kind) {
    case 'found':
      return [];
    case 'ambiguous':
      return [problem(place, 'quote-ambiguous', quote.exact, result.places.map(({ passage }) => lineOf(passage)))];
    case 'context-differs':
      return [problem(place, 'quote-context-not-found', quote.exact, result.places.map(({ passage }) => lineOf(passage)))];
    case 'crosses':
      return [problem(place, 'quote-crosses-passages', quote.exact, lineOf(result.passage))];
    case 'missing': {
      const closest = result.closest && { line: lineOf(result.closest.passage), text: result.closest.text };
      return [problem(place, 'quote-not-found', quote.exact, closest)];
    }
  }
}

function checkTopics(article: LocatedArticle, { topics: defined }: Sound<DossierFrontmatter>): Problem[] {
  const { topics = [], lang } = article.data;
  const known = defined?.map((topic) => topic?.slug);
  return topics.flatMap((slug, index) => {
    if (slug === undefined) return [];
    const place = article.placeOf(['topics', index]);
    const first = topics.indexOf(slug);
    if (first !== index) return [problem(place, 'topic-repeated', slug, article.placeOf(['topics', first]).line)];
    if (!known?.every(isString)) return [];
    if (!known.includes(slug)) return [problem(place, 'topic-unknown', slug, known, nearestName(slug, known))];
    const terms = defined?.find((topic) => topic?.slug === slug)?.terms;
    if (!terms?.every(isString) || !hasBody(article)) return [];
    const isTouched = article.passages.some(({ text }) => findTerms(text, terms, lang ?? 'en').length > 0);
    return isTouched ? [] : [problem(place, 'topic-without-passage', slug, terms)];
  });
}

/** Whether there are words to check against; where there are none, that is the one problem. */
function hasBody({ bodyWords }: LocatedArticle): boolean {
  return bodyWords.length > 0;
}

function isString(value: string | undefined): value is string {
  return value !== undefined;
}
