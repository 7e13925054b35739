import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from './stemmers.ts';
import { findTerms } from './topic-terms.ts';

/** Returns the words that the found ranges cut out of the text. */
function found(text: string, terms: string[], lang = 'en'): string[] {
  return findTerms(text, terms, readingOf(lang)).map(({ start, end }) => text.slice(start, end));
}

describe('a term', () => {
  it.each<[string, string, string[], string[]]>([
    ['as it is', 'They broke a promise.', ['promise'], ['promise']],
    ['at every place', 'A promise, and a promise.', ['promise'], ['promise', 'promise']],
    ['in the plural', 'They broke promises.', ['promise'], ['promises']],
    ['in another form of the verb', 'NATO was expanding.', ['expanded'], ['expanding']],
    ['in any letter case', 'The KREMLIN and the Kremlin', ['kremlin'], ['KREMLIN', 'Kremlin']],
    [
      'with a possessive ending, which is not part of it',
      "NATO’s expansion and NATO's enlargement",
      ['NATO'],
      ['NATO', 'NATO'],
    ],
    [
      'of several words across a possessive',
      'preventing NATO’s eastward expansion',
      ['NATO eastward expansion'],
      ['NATO’s eastward expansion'],
    ],
    [
      'of several words across punctuation',
      'security-guarantees, arms “control”',
      ['security guarantees', 'arms control'],
      ['security-guarantees', 'arms “control'],
    ],
    ['with digits', 'an S-400 system', ['S-400'], ['S-400']],
    [
      'with accents, whether composed or not',
      'the cafe\u0301 and the café',
      ['café'],
      ['cafe\u0301', 'café'],
    ],
  ])('is found %s', (_, text, terms, ranges) => {
    expect(found(text, terms)).toEqual(ranges);
  });

  it.each<[string, string, string[]]>([
    ['inside another word', 'compromise', ['promise']],
    ['with other words between its own', 'NATO had no expansion', ['NATO expansion']],
    ['with its words in another order', 'expansion of NATO', ['NATO expansion']],
    ['without its last word', 'about NATO', ['NATO expansion']],
    ['if it has no words', 'a - b', ['-']],
    ['in an empty text', '', ['NATO']],
  ])('is not found %s', (_, text, terms) => {
    expect(found(text, terms)).toEqual([]);
  });

  it('matches inflections in each language that Snowball stems; in others, words must be equal', () => {
    expect(found('zwei Raketen, RAKETE', ['Rakete'], 'de')).toEqual(['Raketen', 'RAKETE']);
    expect(found('two missiles', ['missile'], 'en-GB')).toEqual(['missiles']);
    expect(found('two missiles, a missile', ['missile'], 'eno')).toEqual(['missile']);
    expect(found('我们说水井应该关闭', ['水井'], 'zh')).toEqual(['水井']);
    expect(found('la guerre d’Ukraine', ['Ukraine'], 'fr')).toEqual(['Ukraine']);
  });

  it('shares one range with terms that it overlaps, but not with terms beside it', () => {
    expect(found('the NATO expansion plan', ['NATO expansion', 'expansion plan', 'NATO'])).toEqual([
      'NATO expansion plan',
    ]);
    expect(found('arms control', ['arms', 'control'])).toEqual(['arms', 'control']);
  });

  it('gives ranges in order, without overlaps, that begin and end with a word', () => {
    const word = fc.constantFrom('NATO', 'nato’s', 'expands', 'expansion', 'arms', ',', '–', 'İ');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
        (words, terms) => {
          const text = words.join(' ');
          let end = 0;
          for (const range of findTerms(
            text,
            terms.map((parts) => parts.join(' ')),
            readingOf('en'),
          )) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(range.start, range.end)).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}\p{M}])?$/u);
            end = range.end;
          }
        },
      ),
    );
  });
});
