import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { loadResults, runSearch } from '../../src/features/search/run-search.ts';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { indexTexts } from './index-of-texts.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { loadSearch, type SiteSearch } from './search-in-node.ts';
import {
  placesIn,
  readArticles,
  sameForm,
  sameStem,
  wordsBeginningWith,
  wordsIn,
  type Passage,
  type SameWord,
} from './words-of-texts.ts';

/** If searching for everything would take too long, one query in this many is sent. */
const SAMPLE = 10;

/** A query, and the addresses of the articles that it must find. */
interface SearchRequest {
  query: string;
  expected: string[];
}

/** A query whose terms are single words. */
interface WordRequest {
  query: string;
  terms: string[];
  /** Whether a word of a text matches a term. */
  isSame: SameWord;
}

/**
 * Texts with what the articles lack: capitals in other alphabets, and special letters that aren't accented
 * ones.
 */
const INVENTED = {
  A: ['Договор о Гарантиях', 'ГАРАНТИИ нужны всем: Киев, Москва и НАТО за договор.', 'За гарантии НАТО-Киев'],
  B: ['Ειρηνη', 'Η ΕΙΡΗΝΗ και η ΑΣΦΑΛΕΙΑ', 'Café', 'ÉLYSÉE!', 'Straße, ØRE und ŁUK'],
  C: ['A port’s danger', "The PORT'S ports are 'ports'", 'X or a B', 'cafe', 'The Øre'],
};
const invented = makeScratchFolder(afterAll);
await indexTexts(
  invented,
  Object.fromEntries(Object.entries(INVENTED).map(([siglum, passages]) => [siglum, { passages }])),
);

// This test reads the texts with its own code, so that a mistake in the site's code can't hide itself.
describe.each([
  { name: 'the real articles', folder: inject('realSite'), base: '/', least: 1_000 },
  { name: 'the awkward fixture', folder: inject('awkwardSite'), base: AWKWARD_BASE, least: 400 },
  { name: 'texts in several alphabets', folder: invented, base: '/', least: 20 },
])('a search of $name', ({ folder, base, least }) => {
  const articles = readArticles(folder);
  const read = new Set(articles.map(({ url }) => url));
  const passages = articles.flatMap((article) => article.passages);
  const words = [...new Set(passages.flatMap((passage) => passage.words.map(({ word }) => word)))];
  const rows = passages.flatMap((passage) => inPairs(passage.words.map(({ word }) => word)));
  const across = inPairs(passages).flatMap(([one, next]) => {
    const [last, first] = [one.words.at(-1), next.words[0]];
    return last && first ? [[last.word, first.word]] : [];
  });
  const pairs = [...new Map(rows.map((row) => [row.join(' '), row])).values()];

  const having = (row: readonly string[], isSame: SameWord): string[] =>
    articles
      .filter((article) => article.passages.some((passage) => placesIn(passage, row, isSame).length > 0))
      .map(({ url }) => url);
  const havingInAnyForm = remembering((word) => having([word], sameStem));

  const languageOf = ({ url }: { url: string }) =>
    articles.find((article) => article.url === url)?.lang ?? '';

  let site: SiteSearch;
  beforeAll(async () => {
    site = await loadSearch(folder, base);
  });

  // Other files run in the same process.
  afterAll(() => void vi.unstubAllGlobals());

  const search = (query: string) => runSearch(site.openIndex, site.catalogue, { query, filters: {} });

  /** Reports the queries that don't find the expected articles. */
  async function wrongAnswers(requests: Iterable<SearchRequest>): Promise<string[]> {
    const wrong: string[] = [];
    for (const { query, expected } of requests) {
      const found = (await search(query)).found.map(({ url }) => url).filter((url) => read.has(url));
      if (inOneLine(found) !== inOneLine(expected))
        wrong.push(`${query}: finds ${inOneLine(found)} instead of ${inOneLine(expected)}`);
    }
    return wrong;
  }

  /**
   * Reports the articles that don't show the expected passages or highlights. Expected are the passages with
   * all terms or, if none has all, those with any.
   */
  async function wrongPassages(requests: Iterable<WordRequest>): Promise<string[]> {
    const wrong: string[] = [];
    for (const { query, terms, isSame } of requests) {
      const outcome = await search(query);
      for (let from = 0; from < outcome.found.length; from += 5) {
        const results = await loadResults(outcome, from);
        for (const { article, hits } of results.filter((result) => read.has(result.article.url))) {
          const all = articles.find(({ url }) => url === article.url)?.passages ?? [];
          const has = (passage: Passage) => (term: string) => placesIn(passage, [term], isSame).length > 0;
          const complete = all.filter((passage) => terms.every(has(passage)));
          const expected = complete.length > 0 ? complete : all.filter((passage) => terms.some(has(passage)));
          const shown = inOneLine(hits.map(({ id }) => id));
          const wanted = inOneLine(expected.map(({ id }) => id));
          if (shown !== wanted) wrong.push(`${query}: shows ${shown} of ${article.url} instead of ${wanted}`);
          const isAsked = (word: string) => terms.some((term) => isSame(word, term, languageOf(article)));
          for (const { text, isHit } of hits.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces)))
            for (const word of wordsIn(text.replace(/^['’]s\b/, '')))
              if (isAsked(word) !== isHit)
                wrong.push(`${query}: "${word}" in ${article.url} is ${isHit ? '' : 'not '}highlighted`);
        }
      }
    }
    return wrong;
  }

  it('for each word finds exactly the articles that have it in any form', async () => {
    expect(words.length).toBeGreaterThan(least);
    const requests = words.map((word) => ({ query: word, expected: havingInAnyForm(word) }));
    expect(await wrongAnswers(requests)).toEqual([]);
  });

  it('for each word as written and in capitals finds exactly the articles that have its parts in a row', async () => {
    const written = passages
      .flatMap(({ text }) => text.split(/\s+/))
      .map((each) => each.replace(/["“”„«»]/g, ''))
      .flatMap((each) => [each, each.toUpperCase()])
      .filter((each) => wordsIn(each).length > 0 && !words.includes(each));
    const requests = [...new Set(written)].map((query) => ({
      query,
      expected: having(wordsIn(query), sameStem),
    }));
    expect(await wrongAnswers(requests)).toEqual([]);
  });

  it('for each word in quotation marks finds exactly the articles that have it in the same form', async () => {
    const requests = words.map((word) => ({ query: inQuotes(word), expected: having([word], sameForm) }));
    expect(await wrongAnswers(requests)).toEqual([]);
  });

  it('for each beginning that is no word finds exactly the articles that have a word with it', async () => {
    const beginnings = words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
    const requests = [...new Set(beginnings)].map((query) => {
      const whole = havingInAnyForm(query);
      const begun = wordsBeginningWith(query, words).flatMap(havingInAnyForm);
      return { query, expected: whole.length > 0 ? whole : [...new Set(begun)] };
    });
    expect(await wrongAnswers(requests)).toEqual([]);
  });

  it('for two words in a row finds exactly the articles that have them so within one passage', async () => {
    const exact = [...pairs, ...across].map((row) => ({
      query: inQuotes(row.join(' ')),
      expected: having(row, sameForm),
    }));
    const inAnyForm = [...everyFew(pairs), ...across].map((row) => ({
      query: inCompound(row.join(' ')),
      expected: having(row, sameStem),
    }));
    expect(await wrongAnswers([...exact, ...inAnyForm])).toEqual([]);
  });

  it('for two words finds exactly the articles that have both anywhere', async () => {
    const requests = inPairs(everyFew(words)).map(([one, other]) => ({
      query: `${one} ${other}`,
      expected: havingInAnyForm(one).filter((url) => havingInAnyForm(other).includes(url)),
    }));
    expect(await wrongAnswers(requests)).toEqual([]);
  });

  it('shows exactly the passages that have the words, and highlights only these words', async () => {
    const single = everyFew(words).flatMap((word): WordRequest[] => [
      { query: word, terms: [word], isSame: sameStem },
      { query: inQuotes(word), terms: [word], isSame: sameForm },
    ]);
    const two = [...everyFew(pairs), ...inPairs(everyFew(words))].map((terms): WordRequest => ({
      query: terms.join(' '),
      terms,
      isSame: sameStem,
    }));
    expect(await wrongPassages([...single, ...two])).toEqual([]);
  });
});

function inQuotes(words: string): string {
  return `"${words}"`;
}

function inCompound(words: string): string {
  return words.replace(' ', '-');
}

function inPairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, index): [Item, Item][] => {
    const next = items[index + 1];
    return next === undefined ? [] : [[item, next]];
  });
}

function everyFew<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, index) => index % SAMPLE === 0);
}

function inOneLine(names: readonly string[]): string {
  return names.toSorted().join(' ') || 'none';
}

function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? find(word);
    known.set(word, value);
    return value;
  };
}
