import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { allOf, type LocatedArticle, type Sound } from '../located.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Checks the propositions of which an article is said to say nothing: each must be defined, listed once, and
 * without a position and an examination, which would say that there is something.
 */
export function checkSilent(article: LocatedArticle, { propositions }: Sound<DossierFrontmatter>): Problem[] {
  const { silentOn = [], positions = [], examined = [] } = article.data;
  const known = allOf(propositions?.map((proposition) => proposition?.id));
  const labels = { positions, examined } as const;
  return silentOn.flatMap((id, index) => {
    if (id === undefined) return [];
    const place = article.placeOf(['silentOn', index]);
    const first = silentOn.indexOf(id);
    if (first < index)
      return [problem(place, 'silent-repeated', id, article.placeOf(['silentOn', first]).line)];
    if (known && !known.includes(id))
      return [problem(place, 'proposition-unknown', id, known, nearestName(id, known))];
    return (['positions', 'examined'] as const).flatMap((list) => {
      const at = labels[list].findIndex((label) => label?.proposition === id);
      if (at === -1) return [];
      return [problem(place, 'silent-has-label', id, list, article.placeOf([list, at, 'proposition']).line)];
    });
  });
}
