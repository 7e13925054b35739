import { expect, it } from 'vitest';
import { askedTerms } from './asked-terms.ts';
import { bestPassages } from './best-passages.ts';
import { ENGLISH, englishWords } from './searched.fixture.ts';

const TEXTS = ['No red line and war', 'War', 'Lines in red', 'The warp'];

/** Returns the words of each text that an address lights. */
const lit = (query: string, anyOf: string[]) => {
  const passages = TEXTS.map(englishWords);
  const { terms, isAnyEnough } = askedTerms(
    { query, anyOf },
    passages.map((words) => ({ words, reading: ENGLISH })),
  );
  return bestPassages(passages, ENGLISH, terms, isAnyEnough).map((places, index) =>
    places.flat().map(({ start, end }) => TEXTS[index]?.slice(start, end)),
  );
};

it('a topic’s terms are lit wherever any of them is, in any form, with its words in a row', () => {
  expect(lit('', ['red lines', 'wars'])).toEqual([['red line', 'war'], ['War'], [], []]);
  expect(lit('', ['', '…'])).toEqual([[], [], [], []]);
});

it('a search’s words are lit only where all of them are, if any text has them all', () => {
  expect(lit('red war', [])).toEqual([['red', 'war'], [], [], []]);
});

it('a search’s word is completed if no text has it, a topic’s is not', () => {
  expect(lit('wa', [])).toEqual([['war'], ['War'], [], ['warp']]);
  expect(lit('', ['wa'])).toEqual([[], [], [], []]);
});
