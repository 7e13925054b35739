import type { ArticleView, DossierView } from '../../views/views.ts';
import { dossierValue } from './filter-values.ts';
import type { FilterName } from '../../site/addresses/search-state.ts';
import { kindInWords, stanceInWords } from '../../words/en/terms.ts';
import * as words from '../../words/en/search.ts';

/** A filter and its values, in their order. */
export interface FilterOptions {
  name: FilterName;
  label: string;
  options: [value: string, label: string][];
}

/** The filters of all dossiers; the dossier is one where there is more than one. */
export function filterOptions(dossiers: readonly DossierView[]): FilterOptions[] {
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  const filters: Omit<FilterOptions, 'label'>[] = [
    {
      name: 'dossier',
      options: dossiers.length > 1 ? dossiers.map(({ slug, title }) => [slug, title]) : [],
    },
    {
      name: 'topic',
      options: optionsOf(dossiers, ({ topics }) => topics.map(({ slug, title }) => [slug, title])),
    },
    {
      name: 'proposition',
      options: optionsOf(dossiers, ({ propositions }) => propositions.map(({ id, label }) => [id, label])),
    },
    { name: 'source', options: articles.map(({ source: { name } }) => [name, name]) },
    { name: 'stance', options: articles.map(({ stance: { label } }) => [label, stanceInWords(label)]) },
    { name: 'year', options: yearOptions(articles) },
    { name: 'kind', options: articles.map(({ source: { kind } }) => [kind, kindInWords(kind)]) },
  ];
  return filters
    .map(({ name, options }) => ({ name, label: words.filterLabels[name], options: [...new Map(options)] }))
    .filter(({ options }) => options.length > 0);
}

/** What dossiers have each of their own, with the dossier's name where two are called alike. */
function optionsOf(
  dossiers: readonly DossierView[],
  of: (dossier: DossierView) => [slug: string, label: string][],
): [string, string][] {
  const all = dossiers.flatMap((dossier) => of(dossier).map(([slug, label]) => ({ dossier, slug, label })));
  return all.map(({ dossier, slug, label }) => {
    const isAlone = all.every((other) => other.dossier === dossier || other.label !== label);
    return [
      dossierValue(dossiers, dossier.slug, slug),
      isAlone ? label : words.withDossier(label, dossier.title),
    ];
  });
}

/**
 * The years, each with its doubt: that of its articles where they share one, else how many of them have some.
 */
function yearOptions(articles: readonly ArticleView[]): [string, string][] {
  const years = Map.groupBy(articles, ({ date }) => date.year);
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, all]) => {
      const briefs = new Set(all.map(({ date }) => date.brief));
      const doubted = all.filter(({ date }) => date.brief !== String(year)).length;
      const [brief = ''] = briefs;
      return [String(year), briefs.size === 1 ? brief : words.yearInDoubt(year, doubted)];
    });
}
