import { isEmptySearch, type SearchState } from '../../site/addresses/search-state.ts';
import type { Catalogue, CatalogueArticle } from './catalogue.ts';
import { countValues, passesFilters, type FilterCounts } from './filter-articles.ts';
import { findRow, findTerm, tokensIn } from './find-term.ts';
import { nearestQuery } from './nearest-word.ts';
import { compareHits, findPassageHits, type PassageHit } from './passage-hits.ts';
import { readTerms, type Term } from './query-terms.ts';
import { SearchFault } from './search-fault.ts';
import { findSynonyms, type SynonymHit } from './synonyms.ts';
import { weighTerms, type WeighedArticle } from './weigh-terms.ts';
import { partsFor, type WordIndex } from './word-index.ts';

/** The number of articles loaded and shown at a time. */
const PAGE = 5;
/** A bonus larger than any score of the index, so that articles with the words in a row come first. */
const IN_A_ROW = 1e6;

/** An article that a search found, with its matching passages. */
export interface Result {
  article: CatalogueArticle;
  hits: PassageHit[];
}

/** A silent article: one that lacks a term, with what it says in its place. */
export interface SilentArticle extends WeighedArticle {
  instead: SynonymHit[];
}

/** The outcome of a search. */
export interface Outcome {
  state: SearchState;
  /** The index that has its passages; `null` if the search has no words. */
  index: WordIndex | null;
  terms: Term[];
  /** The articles that have all terms and pass the filters, in the order requested. */
  found: CatalogueArticle[];
  /** The silent articles: those in the same dossiers that pass the filters but lack a term. */
  silent: SilentArticle[];
  counts: FilterCounts;
  /** How many articles have all terms but do not pass the filters. */
  elsewhere: number;
  /** The terms that no article has. */
  unknown: Term[];
  /** The query with the unknown terms replaced by the nearest known ones, or `null`. */
  nearest: string | null;
}

/**
 * Runs a search: words are looked up in the index, and everything else in the catalogue.
 * @param openIndex called only if there are words to search for
 * @throws SearchFault if the index cannot be used, or is newer than the catalogue
 */
export async function runSearch(
  openIndex: () => WordIndex,
  catalogue: Catalogue,
  state: SearchState,
): Promise<Outcome> {
  const articles = catalogue.dossiers.flatMap((dossier) => dossier.articles);
  const passing = (all: readonly CatalogueArticle[]) =>
    all.filter((article) => passesFilters(article, state.filters));
  const written = readTerms(state.query);
  if (written.length === 0) {
    const all = isEmptySearch(state) || state.query !== '' ? [] : articles;
    return {
      state,
      index: null,
      terms: [],
      found: passing(all).sort(newerFirst),
      silent: [],
      counts: countValues(state.query === '' ? articles : [], state.filters),
      elsewhere: 0,
      unknown: [],
      nearest: null,
    };
  }
  const index = openIndex();
  const readings = await index.readings();
  index.expect(
    partsFor(
      written.flatMap(({ shown }) => tokensIn(readings, shown)).flatMap((tokens) => tokens.split(' ')),
      catalogue.parts,
    ),
  );
  const answers = await Promise.all(written.map((term) => findTerm(index, readings, term)));
  // Articles with the words in a row are likely the best matches.
  const inARow =
    written.length > 1
      ? await findRow(index, readings, written.map(({ shown }) => shown).join(' '))
      : new Map<string, number>();
  const known = new Set(articles.map(({ id }) => id));
  if (answers.some(({ scores }) => [...scores.keys()].some((id) => !known.has(id))))
    throw new SearchFault('stale');

  const terms = answers.map(({ term }) => term);
  const { withAll, silent } = weighTerms(
    articles,
    new Map(answers.map(({ term, scores }) => [term, scores])),
  );
  const scoreOf = ({ id }: CatalogueArticle): number =>
    (inARow.has(id) ? IN_A_ROW : 0) + answers.reduce((sum, { scores }) => sum + (scores.get(id) ?? 0), 0);
  const found = passing(withAll).sort(state.sort === 'date' ? newerFirst : (a, b) => scoreOf(b) - scoreOf(a));
  const unknown = answers.filter(({ scores }) => scores.size === 0).map(({ term }) => term);
  return {
    state,
    index,
    terms,
    found,
    silent: await Promise.all(
      silentOf(found, silent, state.filters).map(async (each) => ({
        ...each,
        instead: await findSynonyms(index, readings, catalogue, each),
      })),
    ),
    counts: countValues(withAll, state.filters),
    elsewhere: withAll.length - found.length,
    unknown,
    nearest:
      unknown.length > 0
        ? await nearestQuery(
            terms,
            unknown,
            await index.listedWords(),
            async (run) => (await findRow(index, readings, run)).size > 0,
          )
        : null,
  };
}

/**
 * Loads the next articles of an outcome with their matching passages. If sorted by relevance, those with the
 * best passages come first.
 * @param from the number of articles already loaded
 */
export async function loadResults({ index, found, terms, state }: Outcome, from: number): Promise<Result[]> {
  const results = await Promise.all(
    found.slice(from, from + PAGE).map(async (article) => ({
      article,
      hits: index ? findPassageHits(await index.textOf(article.id), terms) : [],
    })),
  );
  if (state.sort === 'date') return results;
  return results.sort(({ hits: [a] }, { hits: [b] }) => (a && b ? compareHits(a, b) : 0));
}

/**
 * Selects the silent articles: those without all terms that pass the filters, in dossiers that the filters
 * name or in which some article has a term.
 */
function silentOf(
  found: readonly CatalogueArticle[],
  others: readonly WeighedArticle[],
  filters: SearchState['filters'],
): WeighedArticle[] {
  const having = others.filter(({ has }) => has.length > 0).map(({ article }) => article);
  const touched = new Set([
    ...(filters.dossier ?? []),
    ...[...found, ...having].flatMap(({ tags }) => tags.dossier),
  ]);
  return others.filter(
    ({ article }) =>
      passesFilters(article, filters) && article.tags.dossier.some((slug) => touched.has(slug)),
  );
}

/**
 * Sorts articles from the newest to the oldest. A date with only a year comes after all days of that year.
 */
function newerFirst(a: CatalogueArticle, b: CatalogueArticle): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}
