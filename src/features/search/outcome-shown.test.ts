import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';
import { otherForms, scattered } from '../../words/en/search-results.ts';
import { makeCatalogue } from './catalogue.ts';
import { countPassages, foldHits, listSilent, noteOn, topicsAsked } from './outcome-shown.ts';
import type { PassageHit } from './passage-hits.ts';
import { readTerms } from './query-terms.ts';
import type { Outcome } from './run-search.ts';

const catalogue = makeCatalogue(
  [makeDossier({ articles: { A: { passages: ['A ship'] }, B: {} } })],
  makePaths('/'),
);
const articles = catalogue.dossiers.flatMap(({ articles }) => articles);
const outcomeOf = (query: string, filters = {}): Outcome => ({
  state: { query, filters },
  index: null,
  terms: readTerms(query),
  found: articles,
  silent: [],
  counts: {} as Outcome['counts'],
  elsewhere: 0,
  unknown: [],
  nearest: null,
});
const hit = (terms: number, id = ''): PassageHit => ({
  id,
  number: 1,
  isQuoted: false,
  lines: [],
  terms,
  span: 1,
});
const results = articles.map((article, at) => ({ article, hits: [hit(1), hit(1)].slice(at) }));

describe('the number of passages found', () => {
  it('is known once all articles are shown', () => {
    expect(countPassages(outcomeOf('ship'), results)).toBe(3);
    expect(countPassages(outcomeOf('ship'), results.slice(0, 1))).toBe(null);
  });

  it('is unknown if no words were searched for', () => {
    expect(countPassages(outcomeOf(''), results)).toBe(null);
  });
});

describe('an article that was found', () => {
  it.each([
    ['one passage has all words', [2, 1], 2, null],
    ['no passage has all words', [1, 1], 2, scattered],
    ['no passage has any of the words in a comparable form', [], 2, otherForms],
    ['no words were searched for', [], 0, null],
  ])('has the right note if %s', (_, hits, terms, note) => {
    expect(
      noteOn(
        hits.map((each) => hit(each)),
        terms,
      ),
    ).toBe(note);
  });

  it('shows six passages and folds the rest', () => {
    const hits = ['1', '2', '3', '4', '5', '6', '7'].map((id) => hit(1, id));
    expect(foldHits(hits).folded.map(({ id }) => id)).toEqual(['7']);
    expect(foldHits(hits).shown).toHaveLength(6);
    expect(foldHits(hits.slice(1)).folded).toEqual([]);
  });

  it('links to its passages on the topics filtered by, if no words were searched for', () => {
    const titles = (query: string, topic: string) =>
      topicsAsked(catalogue, outcomeOf(query, { topic: [topic] })).map(({ title }) => title);
    expect(titles('', 'trade')).toEqual(['Trade']);
    expect(titles('', 'weather')).toEqual([]);
    expect(titles('ship', 'trade')).toEqual([]);
    expect(topicsAsked(catalogue, outcomeOf(''))).toEqual([]);
  });
});

describe('the silent articles', () => {
  const silent = (count: number, has = 0) =>
    Array.from({ length: count }, (_, at) => ({
      article: found(articles[0]),
      has: at < has ? readTerms('ship') : [],
      lacks: readTerms('port'),
    }));

  it('are listed up to thirty, and the rest are counted', () => {
    expect(listSilent(silent(30))).toMatchObject({ rest: 0, isInPart: false });
    const { listed, rest } = listSilent(silent(32));
    expect([listed.length, rest]).toEqual([30, 2]);
  });

  it('are said to have part of the query if any of them does', () => {
    expect(listSilent(silent(3, 1)).isInPart).toBe(true);
  });
});
