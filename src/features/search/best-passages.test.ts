import { expect, it } from 'vitest';
import { bestPassages, settleTerms } from './best-passages.ts';
import { ENGLISH, englishWords } from './searched.fixture.ts';
import { readTerms } from './query-terms.ts';

const places = (texts: readonly string[], query: string) => {
  const passages = texts.map(englishWords);
  const terms = settleTerms(
    passages.map((words) => ({ words, reading: ENGLISH })),
    readTerms(query),
  );
  return bestPassages(passages, ENGLISH, terms).map((each, at) =>
    each.flat().map(({ start, end }) => texts[at]?.slice(start, end)),
  );
};

it('a query matches the passages with all of its words, or if there are none, those with any of them', () => {
  expect(places(['NATO grows', 'The NATO expansion', 'expansion'], 'NATO expansion')).toEqual([
    [],
    ['NATO', 'expansion'],
    [],
  ]);
  expect(places(['NATO grows', 'expansion'], 'NATO expansion')).toEqual([['NATO'], ['expansion']]);
});

it('a word that no passage has as a whole is completed, a phrase is not', () => {
  expect(places(['The buffer'], 'buff')).toEqual([['buffer']]);
  expect(places(['The buffer', 'buff'], 'buff')).toEqual([[], ['buff']]);
  expect(places(['The buffer zone'], '"the buff"')).toEqual([[]]);
  expect(places(['The buffer'], '')).toEqual([[]]);
});
