import { describe, expect, it } from 'vitest';
import {
  bylineOf,
  capitalize,
  countInWords,
  countOf,
  joinParts,
  listInWords,
  someInWords,
} from './format.ts';
import { ARTICLE } from './terms.ts';

describe('formatting words', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [1234, '1,234'],
  ])('writes the count %i as "%s"', (count, words) => {
    expect(countInWords(count)).toBe(words);
  });

  it.each([
    [0, 'no articles'],
    [1, 'one article'],
    [2, 'two articles'],
    [13, '13 articles'],
  ])('writes a count of %i with its noun: "%s"', (count, words) => {
    expect(countOf(count, ARTICLE)).toBe(words);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a, b', 'c', 'd'], 'a, b; c and d'],
  ])('lists %j: "%s"', (things, words) => {
    expect(listInWords(things)).toBe(words);
  });

  it.each([
    [['Ann Lee'], 'Ann Lee'],
    [['Ann Lee', 'Bob Ray'], 'Ann Lee and Bob Ray'],
    [['Ann Lee', 'Bob Ray', 'The Desk'], 'Ann Lee, Bob Ray, and The Desk'],
    [['Smith, Jones & Co.', 'Ann Lee'], 'Smith, Jones & Co.; and Ann Lee'],
    [['Ann Lee', 'Smith, Jones & Co.', 'The Desk'], 'Ann Lee; Smith, Jones & Co.; and The Desk'],
  ])('lists the authors %j of a byline: "%s"', (names, words) => {
    expect(bylineOf(names)).toBe(words);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a; b and others'],
  ])('lists at most two of %j: "%s"', (things, words) => {
    expect(someInWords(things, 2)).toBe(words);
  });

  it.each([
    [[], []],
    [['a'], ['a']],
    [
      ['a', 'b', 'c'],
      ['a', '; ', 'b', '; ', 'c'],
    ],
  ])('puts separators between the parts %j: %j', (parts, joined) => {
    expect(joinParts(parts, '; ')).toEqual(joined);
  });

  it.each([
    ['two articles', 'Two articles'],
    ['émile', 'Émile'],
    ['“so”', '“so”'],
    ['1 article', '1 article'],
    ['', ''],
  ])('capitalizes "%s": "%s"', (text, words) => {
    expect(capitalize(text)).toBe(words);
  });
});
