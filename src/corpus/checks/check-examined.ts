import { checkQuotes } from './check-quote.ts';
import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { allOf, type LocatedArticle, type Sound } from '../located.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Checks the propositions that an article mentions without taking a side: each must be defined, listed once
 * and without a position, which would say more, and must quote words that are in the article.
 */
export function checkExamined(
  article: LocatedArticle,
  { propositions }: Sound<DossierFrontmatter>,
): Problem[] {
  const { examined = [], positions = [] } = article.data;
  const known = allOf(propositions?.map((proposition) => proposition?.id));
  const ids = examined.map((each) => each?.proposition);
  return examined.flatMap((each, index) => {
    const quotes = checkQuotes(article, each?.evidence ?? [], ['examined', index, 'evidence']);
    const id = each?.proposition;
    if (id === undefined) return quotes;
    const place = article.placeOf(['examined', index, 'proposition']);
    const first = ids.indexOf(id);
    const held = positions.findIndex((position) => position?.proposition === id);
    return [
      ...(known && !known.includes(id)
        ? [problem(place, 'proposition-unknown', id, known, nearestName(id, known))]
        : []),
      ...(first < index
        ? [problem(place, 'examined-repeated', id, article.placeOf(['examined', first, 'proposition']).line)]
        : []),
      ...(held === -1
        ? []
        : [
            problem(
              place,
              'examined-has-position',
              id,
              article.placeOf(['positions', held, 'proposition']).line,
            ),
          ]),
      ...quotes,
    ];
  });
}
