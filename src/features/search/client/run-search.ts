import type { Catalogue, CatalogueArticle } from '../catalogue.ts';
import { countValues, passesFilters, type FilterCounts } from '../filter-articles.ts';
import { beginningWith } from '../list-words.ts';
import { nearestQuery } from '../nearest-word.ts';
import { compareHits, findPassageHits, type PassageHit } from '../passage-hits.ts';
import { readTerms, type Term } from '../query-terms.ts';
import { isEmptySearch, type SearchState } from '../../../site/addresses/search-state.ts';
import { findPlaces } from '../term-places.ts';
import { weighTerms, type WeighedArticle } from '../weigh-terms.ts';
import { openIndex, type Index, type IndexPlace } from './pagefind.ts';
import { SearchFault } from './search-fault.ts';
import { splitWords } from '../../../text/white-space.ts';

/** Articles whose passages are fetched and shown at a time. */
const PAGE = 5;
/** Above what Pagefind's ranking gives, so that words in a row come first. */
const IN_A_ROW = 1e6;
/** Articles that are read as a whole before it is said that they have an exact phrase. */
const MAX_READ = 50;

/** An article that was found and its passages that match. */
export interface Result {
  article: CatalogueArticle;
  hits: PassageHit[];
}

/** What a search came to. */
export interface Outcome {
  state: SearchState;
  /** Where its passages are; `null` where it has no words. */
  index: Index | null;
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
  /** The query with the nearest words for these, or `null`. */
  nearest: string | null;
}

/** Searches by the index for the words, and by the catalogue for all else. */
export async function runSearch(
  place: IndexPlace,
  catalogue: Catalogue,
  state: SearchState,
): Promise<Outcome> {
  const articles = catalogue.dossiers.flatMap((dossier) => dossier.articles);
  const passing = (all: readonly CatalogueArticle[]) =>
    all.filter((article) => passesFilters(article, state.filters));
  const written = readTerms(state.query);
  if (state.query === '' || written.length === 0) {
    const all = isEmptySearch(state) || state.query !== '' ? [] : articles;
    return {
      state,
      index: null,
      terms: [],
      found: inOrder(passing(all), { ...state, sort: 'date' }, new Map()),
      silent: [],
      counts: countValues(state.query === '' ? articles : [], state.filters),
      elsewhere: 0,
      unknown: [],
      nearest: null,
    };
  }
  const index = openIndex(place);
  index.expectWords(
    catalogue,
    written.flatMap(({ words }) => words),
  );
  const answers = await Promise.all(written.map((term) => findTerm(index, term)));
  // In passages that have the words in a row they are nearest.
  const inARow =
    written.length > 1
      ? await findRow(
          index,
          written.flatMap(({ words }) => words),
        )
      : new Map<string, number>();
  const known = new Set(articles.map(({ id }) => id));
  if (answers.some(({ scores }) => [...scores.keys()].some((id) => !known.has(id))))
    throw new SearchFault('stale', 'The index has an article that the page lacks.');

  const terms = answers.map(({ term }) => term);
  const { withAll, silent } = weighTerms(
    articles,
    new Map(answers.map(({ term, scores }) => [term, new Set(scores.keys())])),
  );
  const scores = new Map(
    articles.map(({ id }) => [
      id,
      (inARow.has(id) ? IN_A_ROW : 0) +
        answers.reduce((sum, { scores: each }) => sum + (each.get(id) ?? 0), 0),
    ]),
  );
  const found = inOrder(passing(withAll), state, scores);
  const unknown = answers.filter(({ scores: each }) => each.size === 0).map(({ term }) => term);
  const touched = new Set([
    ...(state.filters.dossier ?? []),
    ...[...found, ...silent.filter(({ has }) => has.length > 0).map(({ article }) => article)].flatMap(
      ({ tags }) => tags.dossier,
    ),
  ]);
  return {
    state,
    index,
    terms,
    found,
    silent: silent.filter(
      ({ article }) =>
        passesFilters(article, state.filters) && article.tags.dossier.some((slug) => touched.has(slug)),
    ),
    counts: countValues(withAll, state.filters),
    elsewhere: withAll.length - found.length,
    unknown,
    nearest: unknown.length > 0 ? nearestQuery(terms, unknown, await index.listedWords()) : null,
  };
}

/** The next articles of an outcome with their passages, the best first where relevance is asked for. */
export async function loadResults({ index, found, terms, state }: Outcome, from: number): Promise<Result[]> {
  const results = await Promise.all(
    found.slice(from, from + PAGE).map(async (article) => ({
      article,
      hits: index ? findPassageHits(await index.passagesOf(article.id), terms) : [],
    })),
  );
  if (state.sort === 'date') return results;
  return results.sort(({ hits: [a] }, { hits: [b] }) => (a && b ? compareHits(a, b) : 0));
}

/** The articles with a term: as whole words, or, where no article has that, in words that begin with it. */
async function findTerm(index: Index, term: Term): Promise<{ term: Term; scores: Map<string, number> }> {
  const [word = ''] = term.words;
  const isRow = term.words.length > 1;
  // What asks for a row finds all articles, and says of none how well it fits; what asks for a word also finds longer ones.
  const [whole, open] = await Promise.all([
    findRow(index, term.words),
    isRow ? new Map<string, number>() : index.findIds(word),
  ]);
  const scored = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, open.get(id) ?? 1]));
  if (term.isExact) return { term, scores: scored(await havingExactly(index, [...whole.keys()], term)) };
  if (whole.size > 0 || isRow) return { term, scores: scored(whole.keys()) };
  const completions = beginningWith(word, await index.listedWords());
  const begun = await Promise.all(completions.map((each) => findRow(index, [each])));
  return { term: { ...term, completions }, scores: scored(begun.flatMap((each) => [...each.keys()])) };
}

/** The articles that have these words in a row, in any form. */
function findRow(index: Index, words: readonly string[]): Promise<Map<string, number>> {
  return index.findIds(`"${words.join(' ')}"`);
}

/** Of articles with the words of an exact term in any form, those that have them in this one; of more than can be read, all. */
async function havingExactly(index: Index, ids: readonly string[], term: Term): Promise<string[]> {
  if (ids.length > MAX_READ) return [...ids];
  const has = await Promise.all(
    ids.map(async (id) =>
      (await index.passagesOf(id)).some(({ text }) => findPlaces(splitWords(text), term).length > 0),
    ),
  );
  return ids.filter((_, index) => has[index]);
}

function inOrder(
  articles: readonly CatalogueArticle[],
  { sort }: SearchState,
  scores: ReadonlyMap<string, number>,
): CatalogueArticle[] {
  // A date that is known by its year alone comes after the days of that year.
  const byDate = (a: CatalogueArticle, b: CatalogueArticle): number =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
  return articles.toSorted(
    sort === 'date' ? byDate : (a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0),
  );
}
