import type { Relation } from '../../schemas/stands.ts';
import { countOf } from './format.ts';
import { CLAIM } from './terms.ts';

/**
 * How authors stand to each other on claims, whose number follows. They "disagree" if one agrees and another
 * disagrees on each.
 */
export const relations = {
  disagree: 'The authors disagree on',
  differ: 'The authors differ on',
  agree: 'The authors take the same position on',
  alone: 'Only one author takes a position:',
  reported: 'No author takes a position on',
  silent: 'Not discussed:',
};

/** The head of a comparison's section: "The authors differ on two claims". */
export const title = (relation: Relation, claims: number) =>
  `${relations[relation]} ${countOf(claims, CLAIM)}`;

/** What stands under a head, of a comparison of so many articles. */
export const explanation = (relation: Relation, articles: number) =>
  relation === 'alone' && articles === 2 ? 'The other author takes none.' : EXPLANATIONS[relation];

const EXPLANATIONS = {
  differ: 'Views of people they quote do not count.',
  agree: 'Two or more of them do.',
  alone: 'The other authors take none.',
  reported: 'They cite others on these, or take no side.',
  silent: 'Other articles discuss these.',
};
