import { comparisonSlug, hasOwnPage } from './article-sets.ts';
import { writeOnly } from './only.ts';

/** Which of a dossier's sets of articles have a page. */
export interface ComparisonPages {
  /** The address of the folder with the comparisons. */
  folder: string;
  /** The sigla of all articles, in order. */
  sigla: readonly string[];
  /** The last parts of the addresses of sets that have a page although not every set of their size has. */
  more: readonly string[];
}

/**
 * Returns the address of a comparison: its own page if it has one, and otherwise the whole dossier's, which
 * `?only=` narrows to the chosen articles.
 * @param chosen the sigla of two or more articles of the dossier, in any order
 * @param query the rest of the address's query, with its `?`
 */
export function comparisonAddress(pages: ComparisonPages, chosen: readonly string[], query = ''): string {
  const { folder, sigla } = pages;
  const set = sigla.filter((siglum) => chosen.includes(siglum));
  return isOwnPage(pages, set)
    ? `${folder}${comparisonSlug(set)}/${query}`
    : `${folder}${comparisonSlug(sigla)}/${writeOnly(query, set)}`;
}

/** Checks whether a set of articles, given by its sigla in order, has a page of its own. */
export function isOwnPage({ sigla, more }: ComparisonPages, set: readonly string[]): boolean {
  return hasOwnPage(set.length, sigla.length) || more.includes(comparisonSlug(set));
}
