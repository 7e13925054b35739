import { describe, expect, it } from 'vitest';
import type { Article } from '../schemas/article.ts';
import { articleOf, makeDossier } from './view.fixture.ts';
import { ownNotesPer1000 } from './article-facts.ts';

const WORDS = Array.from({ length: 200 }, (_, index) => `word${index}.`).join(' ');
const note = (index: number, voice?: string): Article['notes'][number] => ({
  type: 'prediction',
  why: 'It is not known yet.',
  exact: `word${index}.`,
  ...(voice === undefined ? {} : { voice }),
});
const rateOf = (notes: Article['notes']) =>
  ownNotesPer1000(
    articleOf(
      makeDossier({
        articles: { A: { passages: [WORDS], voices: [{ name: 'The mayor', speaks: 'directly' }], notes } },
      }),
      'A',
    ),
  );

describe('the notes per 1,000 words', () => {
  it('are counted over the words of the whole article', () => {
    expect(rateOf([note(1), note(2), note(3, 'author')])).toBe(15);
  });

  it('include only notes on the author’s own words, not those on the words of people quoted', () => {
    expect(rateOf([note(1), note(2, 'The mayor'), note(3, 'The mayor')])).toBe(5);
    expect(rateOf([note(1, 'The mayor')])).toBe(0);
  });

  it('are 0 without notes or without words', () => {
    expect(rateOf([])).toBe(0);
    expect(ownNotesPer1000({ notes: [], wordCount: 0 })).toBe(0);
  });
});
