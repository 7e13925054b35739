import { hasOwnPage } from '../../../site/addresses/article-sets.ts';
import { comparisonSlug } from '../../../site/addresses/paths.ts';
import type { Catalogue, CatalogueArticle, CatalogueDossier } from '../catalogue.ts';
import { element } from './elements.ts';
import * as words from '../../../words/en/search-results.ts';

/** From more dossiers than these, readers choose articles themselves. */
const MAX_DOSSIERS = 3;

/**
 * The ways from results to comparisons, whose texts show the hits: of all with hits, dossier by dossier, and of those chosen.
 * @param query whose words the comparison marks
 */
export function renderComparisons(
  { dossiers }: Catalogue,
  found: readonly CatalogueArticle[],
  chosen: readonly CatalogueArticle[],
  query: string,
): HTMLElement[] {
  const within = (articles: readonly CatalogueArticle[]) =>
    dossiers
      .map((dossier) => ({ dossier, set: dossier.articles.filter((article) => articles.includes(article)) }))
      .filter(({ set }) => set.length > 0);
  const link = (
    { dossier, set }: ReturnType<typeof within>[number],
    say: (sigla: readonly string[], dossier: string | null) => string,
  ): HTMLElement[] => {
    const sigla = set.map(({ siglum }) => siglum);
    if (!hasOwnPage(set.length, dossier.articles.length)) return [];
    const marks = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    return [
      element(
        'a',
        { href: `${comparisonUrl(dossier, sigla)}${marks}#texts` },
        say(sigla, dossiers.length > 1 ? dossier.title : null),
      ),
    ];
  };
  const sets = within(found).filter(({ set }) => set.length > 1);
  const all =
    sets.length > MAX_DOSSIERS
      ? []
      : sets.flatMap((set) => link(set, (sigla, dossier) => words.compareAll(query !== '', sigla, dossier)));
  return [...all, ...compareChosen(within(chosen), link)];
}

type Sets = { dossier: CatalogueDossier; set: CatalogueArticle[] }[];

function compareChosen(
  sets: Sets,
  link: (set: Sets[number], say: (sigla: readonly string[]) => string) => HTMLElement[],
): HTMLElement[] {
  const [first, ...others] = sets;
  if (!first) return [];
  if (others.length > 0) return [element('span', {}, words.CHOOSE_ONE_DOSSIER)];
  if (first.set.length < 2) return [element('span', {}, words.chooseMore(first.set[0]?.siglum ?? ''))];
  const links = link(first, words.compareChosen);
  return links.length > 0 ? links : [element('span', {}, words.TOO_MANY)];
}

function comparisonUrl({ compare }: CatalogueDossier, sigla: readonly string[]): string {
  return `${compare}${comparisonSlug(sigla)}/`;
}
