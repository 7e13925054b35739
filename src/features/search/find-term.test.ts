import { describe, expect, it } from 'vitest';
import { found } from '../../views/view.fixture.ts';
import { readingOf } from '../../text/stemmers.ts';
import { wordsIn } from '../../text/words.ts';
import { findRow, findTerm } from './find-term.ts';
import { tokensOf } from './index-tokens.ts';
import { readTerms } from './query-terms.ts';
import { ENGLISH, englishText } from './searched.fixture.ts';
import type { WordIndex } from './word-index.ts';

/** Makes an index with these answers, and a record of what was asked of it. */
function fakeIndex(
  answers: Readonly<Record<string, Readonly<Record<string, number>>>>,
  { texts = {}, words = [] }: { texts?: Readonly<Record<string, string>>; words?: string[] } = {},
) {
  const asked: string[] = [];
  const index: WordIndex = {
    readings: () => Promise.resolve([ENGLISH]),
    expect: () => undefined,
    findIds: (text) => {
      asked.push(text);
      return Promise.resolve(new Map(Object.entries(answers[text] ?? {})));
    },
    textOf: (id) => {
      asked.push(`text of ${id}`);
      return Promise.resolve(englishText([texts[id] ?? '']));
    },
    listedWords: () => {
      asked.push('words');
      return Promise.resolve(words);
    },
  };
  return { index, asked };
}

const find = async ({ index }: { index: WordIndex }, query: string) => {
  const { term, scores } = await findTerm(index, [ENGLISH], found(readTerms(query)[0]));
  return { completions: term.completions, scores: Object.fromEntries(scores) };
};

describe('the articles with a term', () => {
  it('are found by its beginning as the texts write it, since the folded word may have another stem', async () => {
    const russian = readingOf('ru');
    const { index, asked } = fakeIndex({}, { words: ['которой'] });
    await findTerm(index, [russian], found(readTerms('кото')[0]));
    expect(asked.at(-1)).toBe(`"${tokensOf(wordsIn('которой', russian), 'ru')}"`);
  });

  it('are those with the whole word, with the scores of the word', async () => {
    const fake = fakeIndex({ '"port"': { a: 1, b: 1 }, port: { a: 7, b: 3, portrait: 9 } });
    expect(await find(fake, 'port')).toEqual({ completions: [], scores: { a: 7, b: 3 } });
    expect(fake.asked).not.toContain('words');
  });

  it('are those with words that begin with it, if none has the whole word', async () => {
    const fake = fakeIndex(
      { '"danger"': { a: 1 }, '"dangl"': { b: 1 } },
      { words: ['danger', 'dangers', 'dangling', 'port'] },
    );
    expect(await find(fake, 'dang')).toEqual({
      completions: ['danger', 'dangers', 'dangling'],
      scores: { a: 1, b: 1 },
    });
    expect(fake.asked).toEqual(['"dang"', 'dang', 'words', '"danger"', '"dangl"']);
  });

  it('are those with all words of a compound in a row, and the beginnings of words don’t count', async () => {
    const fake = fakeIndex({ '"ceas fire"': { a: 1 } }, { words: ['ceased'] });
    expect((await find(fake, 'cease-fire')).scores).toEqual({ a: 1 });
    expect((await find(fake, 'cease-f')).scores).toEqual({});
    expect(fake.asked).toEqual(['"ceas fire"', '"ceas f"']);
  });

  it('are for an exact term only those with exactly these words', async () => {
    const fake = fakeIndex(
      { '"red line"': { a: 1, b: 1 } },
      { texts: { a: 'The red line.', b: 'The red lines.' } },
    );
    expect((await find(fake, '"red line"')).scores).toEqual({ a: 1 });
  });

  it('are for an exact term all that the index names, if these are more than fifty', async () => {
    const all = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`a${at}`, 1]));
    const fake = fakeIndex({ '"red line"': all });
    expect((await find(fake, '"red line"')).scores).toEqual(all);
    expect(fake.asked).toEqual(['"red line"']);
  });
});

it('words in a row are looked up in quotation marks', async () => {
  const { index } = fakeIndex({ '"red line"': { a: 2 } });
  expect(await findRow(index, [ENGLISH], 'red lines')).toEqual(new Map([['a', 2]]));
});
