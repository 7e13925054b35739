import { hasOwnPage } from '../../../site/addresses/article-sets.ts';
import { comparisonSlug } from '../../../site/addresses/paths.ts';
import type { Catalogue, CatalogueArticle, CatalogueDossier } from '../catalogue.ts';
import { element } from './elements.ts';

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
    words: string,
    isNamed: boolean,
  ): HTMLElement[] => {
    const sigla = set.map(({ siglum }) => siglum);
    if (!hasOwnPage(set.length, dossier.articles.length)) return [];
    const marks = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    return [
      element(
        'a',
        { href: `${comparisonUrl(dossier, sigla)}${marks}#texts` },
        `${words}: ${sigla.join('–')}${isNamed ? ` (${dossier.title})` : ''}`,
      ),
    ];
  };
  const sets = within(found).filter(({ set }) => set.length > 1);
  const all =
    sets.length > MAX_DOSSIERS
      ? []
      : sets.flatMap((set) =>
          link(set, query === '' ? 'Compare all of these' : 'Compare all with hits', dossiers.length > 1),
        );
  return [...all, ...compareChosen(within(chosen), link)];
}

type Sets = { dossier: CatalogueDossier; set: CatalogueArticle[] }[];

function compareChosen(
  sets: Sets,
  link: (set: Sets[number], words: string, isNamed: boolean) => HTMLElement[],
): HTMLElement[] {
  const [first, ...others] = sets;
  if (!first) return [];
  if (others.length > 0) return [element('span', {}, 'Choose articles of one dossier')];
  if (first.set.length < 2)
    return [element('span', {}, `Choose one or more beside ${first.set[0]?.siglum ?? ''}`)];
  const links = link(first, 'Compare those chosen', false);
  return links.length > 0 ? links : [element('span', {}, 'Of so many articles, two or all can be compared')];
}

function comparisonUrl({ compare }: CatalogueDossier, sigla: readonly string[]): string {
  return `${compare}${comparisonSlug(sigla)}/`;
}
