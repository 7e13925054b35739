import { daysOf } from '../../text/edtf-date.ts';
import { foreignLanguage, type Language } from '../../text/language.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';
import { dossierValue } from './filter-values.ts';
import type { FilterName } from '../../site/addresses/search-state.ts';
import { kindInWords } from '../../words/en/terms.ts';
import * as words from '../../words/en/search.ts';

/** A value of a filter, what readers see for it, and the language of that if it is not the interface's. */
type FilterOption = [value: string, label: string, of?: Language];

/** A filter with its values in display order. */
export interface FilterOptions {
  name: FilterName;
  label: string;
  options: FilterOption[];
}

/**
 * Lists the filters for all dossiers. Filters without values are left out, and so is the dossier filter if
 * there is only one dossier.
 */
export function filterOptions(dossiers: readonly DossierView[]): FilterOptions[] {
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  const filters: Omit<FilterOptions, 'label'>[] = [
    {
      name: 'dossier',
      options:
        dossiers.length > 1 ? dossiers.map((dossier) => optionIn(dossier, dossier.slug, dossier.title)) : [],
    },
    {
      name: 'topic',
      options: optionsOf(dossiers, ({ topics }) => topics.map(({ slug, title }) => [slug, title])),
    },
    {
      name: 'proposition',
      options: optionsOf(dossiers, ({ propositions }) => propositions.map(({ id, claim }) => [id, claim])),
    },
    { name: 'source', options: articles.map(({ source: { name } }) => [name, name]) },
    {
      name: 'stance',
      options: articles.map(({ stance }) => optionIn(stance.wordsIn, stance.label, stance.words)),
    },
    { name: 'year', options: yearOptions(articles) },
    { name: 'kind', options: articles.map(({ source: { kind } }) => [kind, kindInWords(kind)]) },
  ];
  return filters
    .map(({ name, options }) => ({ name, label: words.filterLabels[name], options: distinct(options) }))
    .filter(({ options }) => options.length > 0);
}

function optionIn(of: Language, value: string, label: string): FilterOption {
  return foreignLanguage(of).lang === undefined ? [value, label] : [value, label, of];
}

/** Leaves one option for each value. */
function distinct(options: readonly FilterOption[]): FilterOption[] {
  return [...new Map(options.map((option) => [option[0], option])).values()];
}

/**
 * Lists the values that belong to single dossiers. If two dossiers use the same label, each gets the
 * dossier's title added.
 */
function optionsOf(
  dossiers: readonly DossierView[],
  of: (dossier: DossierView) => [slug: string, label: string][],
): FilterOption[] {
  const all = dossiers.flatMap((dossier) => of(dossier).map(([slug, label]) => ({ dossier, slug, label })));
  return all.map(({ dossier, slug, label }) => {
    const isAlone = all.every((other) => other.dossier === dossier || other.label !== label);
    return optionIn(
      dossier,
      dossierValue(dossiers, dossier.slug, slug),
      isAlone ? label : words.withDossier(label, dossier.title),
    );
  });
}

/**
 * Lists the years. A year whose articles all have the same qualifier shows it, as "2025?"; otherwise the
 * label says how many of its articles have uncertain dates.
 */
function yearOptions(articles: readonly ArticleView[]): [string, string][] {
  const years = Map.groupBy(articles, ({ date }) => date.years);
  return [...years]
    .sort(([, a], [, b]) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .map(([year, all]) => {
      const briefs = new Set(all.map(({ date }) => date.brief));
      const doubted = all.filter(({ date }) => date.brief !== year).length;
      const [brief = ''] = briefs;
      return [year, briefs.size === 1 ? brief : words.yearInDoubt(year, doubted)];
    });
}

function firstDay(articles: readonly ArticleView[]): string {
  return daysOf(articles[0]?.date.value ?? '').first;
}
