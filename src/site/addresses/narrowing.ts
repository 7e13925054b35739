import { comparisonAddress, isOwnPage, type ComparisonPages } from './comparison-address.ts';
import { readOnly, writeOnly } from './only.ts';

/**
 * What the page of a comparison shows because of `?only=…` in its address: another page instead, some of its
 * articles, or all of them.
 */
export type Narrowing =
  | { shows: 'elsewhere'; url: string }
  | { shows: 'some'; sigla: string[]; unknown: string[] }
  | { shows: 'all'; isTooFew: boolean; unknown: string[] };

/**
 * Decides what the page of a comparison shows.
 * @param pages the comparisons of its dossier
 * @param shown the sigla of the articles on the page
 * @param search the query of its address
 * @returns `null` if the address does not narrow the page. `unknown` are the sigla that no article of the
 *    dossier has; with one of them, the page stays, since the set's own page could not name them.
 */
export function readNarrowing(
  pages: ComparisonPages,
  shown: readonly string[],
  search: string,
): Narrowing | null {
  const asked = readOnly(search);
  if (asked.length === 0) return null;
  const sigla = pages.sigla.filter((siglum) => asked.includes(siglum));
  const unknown = asked.filter((siglum) => !pages.sigla.includes(siglum));
  const isTooFew = sigla.length < 2;
  // Only the whole has all that can be asked for.
  const isWhole = shown.length === pages.sigla.length;
  if (unknown.length === 0 && !isTooFew && (!isWhole || isOwnPage(pages, sigla)))
    return { shows: 'elsewhere', url: comparisonAddress(pages, sigla, writeOnly(search, [])) };
  if (!isWhole) return { shows: 'elsewhere', url: comparisonAddress(pages, pages.sigla, search) };
  return isTooFew || sigla.length === pages.sigla.length
    ? { shows: 'all', isTooFew, unknown }
    : { shows: 'some', sigla, unknown };
}
