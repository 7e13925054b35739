import { describe, expect, it } from 'vitest';
import { dateKindAndLength, howManyMarks, publisher, stancePhrase } from './article-head.ts';

const bold = (text: string) => `<${text}>`;

describe('the lines under an article’s title', () => {
  it.each([
    [undefined, 'The Times'],
    [[{ family: 'Lee', given: 'Ann' }], 'The Times, by Ann Lee'],
    [[{ family: 'Lee', given: 'Ann' }, { literal: 'The Desk' }], 'The Times, by Ann Lee and The Desk'],
  ])('name the source, with the authors if known: %j', (authors, words) => {
    expect(publisher('The Times', authors)).toBe(words);
  });

  it('begin the date with a capital and the kind without', () => {
    expect(
      dateKindAndLength('about December 2022', 'OpinionNewsArticle', { count: 1391, unit: 'words' }),
    ).toBe('About December 2022 · opinion · 1,391 words');
  });

  it.each([
    ['Takes no side on tolls', 'takes no side', '<Takes no side> on tolls'],
    ['Is of two minds about tolls', 'weighs', 'Is of two minds about tolls'],
  ])('have the phrase “%s” as written, and the label “%s” in it in bold', (phrase, label, words) => {
    expect(stancePhrase(phrase, label, bold).join('')).toBe(words);
  });

  it.each([
    [15, 12, '15 positions · 12 notes'],
    [1, 0, '1 position'],
    [0, 1, '1 note'],
  ])('count %i positions and %i notes in digits: %s', (positions, notes, words) => {
    expect(howManyMarks(positions, notes)).toBe(words);
  });
});
