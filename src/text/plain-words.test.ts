import { describe, expect, it } from 'vitest';
import { plainWord, splitCompound } from './plain-words.ts';

describe('a plain word', () => {
  it.each([
    ['in lower case', 'NATO', 'nato'],
    ['without accents', 'Café', 'cafe'],
    ['without punctuation', '“U.S.”,', 'us'],
    ['without a possessive ending, also before punctuation', 'Russia’s,', 'russia'],
    ['without a possessive ending with a straight apostrophe', "port's", 'port'],
    ['with an apostrophe inside closed up', 'don’t', 'dont'],
    ['in its own script', 'القطارات،', 'القطارات'],
    ['empty if it is only punctuation', '…', ''],
  ])('is %s', (_, word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });
});

describe('a compound', () => {
  it.each<[string, string, string[]]>([
    ['at hyphens', 'U.S.-led', ['us', 'led']],
    ['at dashes', 'Kyiv–Moscow—Minsk', ['kyiv', 'moscow', 'minsk']],
    ['at slashes', 'he/she', ['he', 'she']],
    ['into one part if it is a simple word', 'Danger', ['danger']],
    ['into no parts if it is only punctuation', '–', []],
  ])('is split %s', (_, word, parts) => {
    // A word that was split before is remembered, and must have the same parts.
    expect([splitCompound(word), splitCompound(word)]).toEqual([parts, parts]);
  });
});
