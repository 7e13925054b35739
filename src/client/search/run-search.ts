import type { Catalogue, CatalogueArticle } from '../../domain/search/catalogue.ts';
import { countValues, passesFilters, type FilterCounts } from '../../domain/search/filter-articles.ts';
import { compareHits, findPassageHits } from '../../domain/search/passage-hits.ts';
import { readTerms, type Term } from '../../domain/search/query-terms.ts';
import { isEmptySearch, type SearchState } from '../../domain/search/search-state.ts';
import { findPlaces, wordsOf } from '../../domain/search/term-places.ts';
import { weighTerms, type WeighedArticle } from '../../domain/search/weigh-terms.ts';
import { expectWords, findIds, passagesOf, type IndexPlace } from './pagefind.ts';
import type { Result } from './render-results.ts';
import { SearchFault } from './search-fault.ts';

/** Articles whose passages are fetched and shown at a time. */
const PAGE = 5;
/** Above what Pagefind's ranking gives, so that words in a row come first. */
const IN_A_ROW = 1e6;

/** What a search came to. */
export interface Outcome {
  state: SearchState;
  terms: Term[];
  /** The articles with all terms that pass the filters, in the order asked for. */
  found: CatalogueArticle[];
  /** The others of the dossiers searched that pass the filters. */
  silent: WeighedArticle[];
  counts: FilterCounts;
  /** How many articles have all terms and do not pass the filters. */
  elsewhere: number;
  /** The terms that no article has at all. */
  unknown: Term[];
}

/** Searches by the index for the words, and by the catalogue for all else. */
export async function runSearch(place: IndexPlace, { dossiers }: Catalogue, state: SearchState): Promise<Outcome> {
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  const passing = (all: readonly CatalogueArticle[]) => all.filter((article) => passesFilters(article, state.filters));
  const written = readTerms(state.query);
  if (state.query === '' || written.length === 0) {
    const all = isEmptySearch(state) || state.query !== '' ? [] : articles;
    return { state, terms: [], found: inOrder(passing(all), { ...state, sort: 'date' }, new Map()), silent: [], counts: countValues(state.query === '' ? articles : [], state.filters), elsewhere: 0, unknown: [] };
  }
  expectWords(place, written.flatMap(({ words }) => words));
  const answers = await Promise.all(written.map((term) => findTerm(place, term)));
  // In passages that have the words in a row they are nearest.
  const inARow = written.length > 1 ? await findIds(place, `"${written.flatMap(({ words }) => words).join(' ')}"`) : new Map<string, number>();
  const known = new Set(articles.map(({ id }) => id));
  if (answers.some(({ scores }) => [...scores.keys()].some((id) => !known.has(id)))) throw new SearchFault('stale', 'The index has an article that the page lacks.');

  const terms = answers.map(({ term }) => term);
  const { withAll, silent } = weighTerms(articles, new Map(answers.map(({ term, scores }) => [term, new Set(scores.keys())])));
  const scores = new Map(articles.map(({ id }) => [id, (inARow.has(id) ? IN_A_ROW : 0) + answers.reduce((sum, { scores: each }) => sum + (each.get(id) ?? 0), 0)]));
  const found = inOrder(passing(withAll), state, scores);
  const touched = new Set([...(state.filters.dossier ?? []), ...[...found, ...silent.filter(({ has }) => has.length > 0).map(({ article }) => article)].flatMap(({ tags }) => tags.dossier)]);
  return {
    state,
    terms,
    found,
    silent: silent.filter(({ article }) => passesFilters(article, state.filters) && article.tags.dossier.some((slug) => touched.has(slug))),
    counts: countValues(withAll, state.filters),
    elsewhere: withAll.length - found.length,
    unknown: answers.filter(({ scores: each }) => each.size === 0).map(({ term }) => term),
  };
}

/** The next articles of an outcome with their passages, the best first where relevance is asked for. */
export async function loadResults(place: IndexPlace, { found, terms, state }: Outcome, from: number): Promise<Result[]> {
  const results = await Promise.all(found.slice(from, from + PAGE).map(async (article) => (
    { article, hits: terms.length === 0 ? [] : findPassageHits(await passagesOf(place, article.id), terms) })));
  if (state.sort === 'date') return results;
  return results.sort(({ hits: [a] }, { hits: [b] }) => (a && b ? compareHits(a, b) : 0));
}

/** The articles with a term: as whole words, or, where no article has that, in words that begin with it. */
async function findTerm(place: IndexPlace, term: Term): Promise<{ term: Term; scores: Map<string, number> }> {
  const text = term.words.join(' ');
  const [whole, begun] = await Promise.all([findIds(place, `"${text}"`), term.words.length === 1 ? findIds(place, text) : null]);
  if (whole.size > 0) return { term, scores: new Map([...whole].map(([id, score]) => [id, begun?.get(id) ?? score])) };
  const [first] = begun?.keys() ?? [];
  if (!begun || first === undefined) return { term, scores: new Map() };
  // Either all of these have words that begin with the term, or none has: Pagefind then took what the term itself begins with.
  const prefix = { ...term, isPrefix: true };
  const isTrue = (await passagesOf(place, first)).some(({ text: passage }) => findPlaces(wordsOf(passage), prefix).length > 0);
  return isTrue ? { term: prefix, scores: begun } : { term, scores: new Map() };
}

function inOrder(articles: readonly CatalogueArticle[], { sort }: SearchState, scores: ReadonlyMap<string, number>): CatalogueArticle[] {
  // A date that is known by its year alone comes after the days of that year.
  const byDate = (a: CatalogueArticle, b: CatalogueArticle): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
  return articles.toSorted(sort === 'date' ? byDate : (a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
}
