import type { DossierData } from '../../src/schemas/data.ts';
import type { Stand } from '../../src/schemas/stands.ts';

/** What pages say of where an article stands on a claim; written by hand, as the readers' promise. */
export const STAND_WORDS: Readonly<Record<Stand, string>> = {
  favor: 'agrees',
  against: 'disagrees',
  mixed: 'partly agrees',
  neutral: 'leaves it open',
  reports: 'cites others',
  examined: 'takes no side',
  silent: 'silent',
};

/** Returns where an article stands on a proposition, worked out from the data alone. */
export function standInData(
  { positions, examined }: Pick<DossierData, 'positions' | 'examined'>,
  article: string,
  proposition: string,
): Stand {
  const isThere = (each: { article: string; proposition: string }) =>
    each.article === article && each.proposition === proposition;
  const own = positions.filter(isThere);
  const author = own.find(({ voice }) => voice.kind === 'author');
  if (author) return author.stance;
  if (own.length > 0) return 'reports';
  return examined.some(isThere) ? 'examined' : 'silent';
}
