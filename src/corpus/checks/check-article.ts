import { TAKES_NO_SIDE } from '../../schemas/article.ts';
import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { findTerms } from '../../text/topic-terms.ts';
import { readingOf } from '../../text/stemmers.ts';
import { checkExamined } from './check-examined.ts';
import { checkPositions } from './check-positions.ts';
import { checkEvidence, checkQuotes, hasBody } from './check-quote.ts';
import { checkSilent } from './check-silent.ts';
import { checkWords } from './check-words.ts';
import { allOf, type LocatedArticle, type Sound } from '../located.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { problem, type Problem } from '../problem.ts';

/** Checks one article against itself, its received text and its dossier. */
export function checkArticle(
  article: LocatedArticle,
  dossier: Sound<DossierFrontmatter>,
  noteKinds: readonly string[] | null,
): Problem[] {
  return [
    ...checkWords(article),
    ...checkQuotation(article),
    ...checkNamesakes(article),
    ...checkStance(article, dossier),
    ...checkTopics(article, dossier),
    ...checkPositions(article, dossier, noteKinds),
    ...checkExamined(article, dossier),
    ...checkSilent(article, dossier),
  ];
}

/**
 * Checks that an article whose quotation is said to be from what it republishes has exactly one quotation, so
 * that it is clear which one is meant.
 */
function checkQuotation({ data, quotations, placeOf }: LocatedArticle): Problem[] {
  if (data.source?.republishes?.quoted !== true || quotations === 1) return [];
  return [problem(placeOf(['source', 'republishes', 'quoted']), 'quotation-not-one', quotations)];
}

/** Checks that the words that blind reading leaves are in the article; they may be there more than once. */
function checkNamesakes(article: LocatedArticle): Problem[] {
  return checkQuotes(article, article.data.namesakes ?? [], ['namesakes']).filter(
    ({ slug }) => slug !== 'quote-ambiguous',
  );
}

function checkStance(article: LocatedArticle, { stances }: Sound<DossierFrontmatter>): Problem[] {
  const { label, evidence = [] } = article.data.stance ?? {};
  const scale = allOf(stances?.map((stance) => stance?.label));
  const known = scale && [...scale, TAKES_NO_SIDE];
  const unknown =
    label !== undefined && known && !known.includes(label)
      ? [
          problem(
            article.placeOf(['stance', 'label']),
            'stance-unknown',
            label,
            known,
            nearestName(label, known),
          ),
        ]
      : [];
  return [...unknown, ...checkEvidence(article, evidence, ['stance', 'evidence'])];
}

function checkTopics(article: LocatedArticle, { topics: defined }: Sound<DossierFrontmatter>): Problem[] {
  const { topics = [], lang } = article.data;
  const known = allOf(defined?.map((topic) => topic?.slug));
  return topics.flatMap((slug, index) => {
    if (slug === undefined) return [];
    const place = article.placeOf(['topics', index]);
    const first = topics.indexOf(slug);
    if (first !== index)
      return [problem(place, 'topic-repeated', slug, article.placeOf(['topics', first]).line)];
    if (!known) return [];
    if (!known.includes(slug))
      return [problem(place, 'topic-unknown', slug, known, nearestName(slug, known))];
    const terms = allOf(defined?.find((topic) => topic?.slug === slug)?.terms);
    if (!terms || !hasBody(article)) return [];
    const reading = readingOf(lang ?? 'en');
    const isTouched = article.passages.some(({ text }) => findTerms(text, terms, reading).length > 0);
    return isTouched ? [] : [problem(place, 'topic-without-passage', slug, terms)];
  });
}
