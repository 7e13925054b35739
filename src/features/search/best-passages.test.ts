import { expect, it } from 'vitest';
import { bestPassages, settleTerms } from './best-passages.ts';
import { readTerms } from './query-terms.ts';

const places = (texts: readonly string[], query: string) =>
  bestPassages(texts, settleTerms(texts, readTerms(query))).map((each) =>
    each.flat().map(({ start, end }) => [start, end]),
  );

it('a query matches the passages with all of its words, or if there are none, those with any of them', () => {
  expect(places(['NATO grows', 'The NATO expansion', 'expansion'], 'NATO expansion')).toEqual([
    [],
    [
      [1, 2],
      [2, 3],
    ],
    [],
  ]);
  expect(places(['NATO grows', 'expansion'], 'NATO expansion')).toEqual([[[0, 1]], [[0, 1]]]);
});

it('a word that no passage has as a whole is completed, a phrase is not', () => {
  expect(places(['The buffer'], 'buff')).toEqual([[[1, 2]]]);
  expect(places(['The buffer', 'buff'], 'buff')).toEqual([[], [[0, 1]]]);
  expect(places(['The buffer zone'], '"the buff"')).toEqual([[]]);
  expect(places(['The buffer'], '')).toEqual([[]]);
});
