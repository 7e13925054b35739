import { describe, expect, it } from 'vitest';
import type { Article } from '../schemas/article.ts';
import { articleOf, makeDossier } from './view.fixture.ts';
import { countOwnNotes } from './article-facts.ts';

const WORDS = Array.from({ length: 200 }, (_, index) => `word${index}.`).join(' ');
const note = (index: number, voice?: string): Article['notes'][number] => ({
  type: 'prediction',
  why: 'It is not known yet.',
  exact: `word${index}.`,
  ...(voice === undefined ? {} : { voice }),
});
const countOf = (notes: Article['notes']) =>
  countOwnNotes(
    articleOf(
      makeDossier({
        articles: { A: { passages: [WORDS], voices: [{ name: 'The mayor', speaks: 'directly' }], notes } },
      }),
      'A',
    ),
  );

describe('the notes on the author’s own words', () => {
  it('include those that name the author and those that name nobody', () => {
    expect(countOf([note(1), note(2), note(3, 'author')])).toBe(3);
  });

  it('leave out notes on the words of people quoted', () => {
    expect(countOf([note(1), note(2, 'The mayor'), note(3, 'The mayor')])).toBe(1);
    expect(countOf([note(1, 'The mayor')])).toBe(0);
  });

  it('are 0 without notes', () => {
    expect(countOf([])).toBe(0);
  });
});
