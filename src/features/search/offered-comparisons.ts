import { comparisonAddress } from '../../site/addresses/comparison-address.ts';
import { writeSearchState } from '../../site/addresses/search-state.ts';
import * as words from '../../words/en/search-results.ts';
import type { Catalogue, CatalogueArticle, CatalogueDossier } from './catalogue.ts';

/**
 * The maximum number of dossiers for which comparisons of all results are offered; with more, readers choose
 * articles themselves.
 */
const MAX_DOSSIERS = 3;

/** A link to a comparison, or, without an address, a note on what to choose for one. */
export interface Offer {
  text: string;
  url?: string;
}

/** Articles of one dossier, in the dossier's order. */
interface ArticleSet {
  dossier: CatalogueDossier;
  sigla: string[];
}

/**
 * Offers comparisons from search results: for each dossier, of all articles found in it, and of the articles
 * that the reader chose.
 * @param query whose words the compared texts highlight
 */
export function offerComparisons(
  { dossiers }: Catalogue,
  found: readonly CatalogueArticle[],
  chosen: readonly CatalogueArticle[],
  query: string,
): Offer[] {
  const setsOf = (articles: readonly CatalogueArticle[]): ArticleSet[] =>
    dossiers
      .map((dossier) => ({
        dossier,
        sigla: dossier.articles.filter((each) => articles.includes(each)).map(({ siglum }) => siglum),
      }))
      .filter(({ sigla }) => sigla.length > 0);
  const link = ({ dossier, sigla }: ArticleSet, text: string): Offer => {
    const { compare, articles, sets = [] } = dossier;
    const pages = { folder: compare, sigla: articles.map(({ siglum }) => siglum), more: sets };
    const search = writeSearchState({ query, filters: {} });
    return { text, url: `${comparisonAddress(pages, sigla, search)}#texts` };
  };
  const all = setsOf(found).filter(({ sigla }) => sigla.length > 1);
  return [
    ...(all.length > MAX_DOSSIERS ? [] : all).map((set) =>
      link(set, words.compareAll(set.sigla, dossiers.length > 1 ? set.dossier.title : null)),
    ),
    ...offerChosen(setsOf(chosen), link),
  ];
}

function offerChosen(
  [set, ...others]: readonly ArticleSet[],
  link: (set: ArticleSet, text: string) => Offer,
): Offer[] {
  if (!set) return [];
  const [siglum = '', ...more] = set.sigla;
  if (others.length > 0) return [{ text: words.chooseOneDossier }];
  if (more.length === 0) return [{ text: words.chooseMore(siglum) }];
  return [link(set, words.compareChosen(set.sigla))];
}
