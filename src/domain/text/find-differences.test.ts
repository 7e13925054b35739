import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences.ts';
import { splitWords } from './white-space.ts';

function find(received: string, kept: string, ...omitted: string[]): string[] {
  const words = { received: splitWords(received), kept: splitWords(kept) };
  return findDifferences(words.received, words.kept, omitted.map(splitWords)).differences.map(
    (at) => `${words.received[at.received] ?? '(end)'}/${words.kept[at.kept] ?? '(end)'}`,
  );
}

describe('the differences of two texts', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['none', 'a b c d', 'a b c d', [], []],
    ['none but for what is left out', 'x a b c d y', 'a b c d', ['x', 'y'], []],
    ['one changed word', 'a b c d e', 'a X c d e', [], ['b/X']],
    ['two changed words', 'a b c d e f g h', 'a X c d e Y g h', [], ['b/X', 'f/Y']],
    ['a word gone and a word added', 'a b c d e f g h', 'a c d e f X g h', [], ['b/c', 'g/X']],
    ['a changed word at each end', 'a b c d e', 'X b c d Y', [], ['a/X', 'e/Y']],
    ['the last words gone', 'a b c d e', 'a b c', [], ['d/(end)']],
    ['words added at the end', 'a b c', 'a b c d e', [], ['(end)/d']],
    [
      'a paragraph gone, and a word after it changed',
      'a b c d e f g h i j k',
      'a b h i j X',
      [],
      ['c/h', 'k/X'],
    ],
    [
      'changed words before and after a left-out text',
      'a b c d e x y f g h i',
      'a X c d e f g h Z',
      ['x y'],
      ['b/X', 'i/Z'],
    ],
    [
      'a changed word directly before a left-out text',
      'a b c d x y f g h',
      'a b c X f g h',
      ['x y'],
      ['d/X'],
    ],
    [
      'a changed word, with a left-out text before it that stands in the body too',
      'x a b c d e x',
      'a X c d e x',
      ['x'],
      ['b/X'],
    ],
    [
      'a changed word between two left-out texts, of which one stands in the body too',
      'x a b c d e x f y g h i',
      'a X c d e x f g h i',
      ['x', 'y'],
      ['b/X'],
    ],
    [
      'a changed word that takes a left-out text with it, and another after it',
      'a b x c d e y f g h',
      'a X c d e f g h',
      ['x', 'y'],
      ['b/X'],
    ],
    ['another text', 'a b c', 'x y z', [], ['a/x']],
  ])('are found all: %s', (_, received, kept, omitted, differences) => {
    expect(find(received, kept, ...omitted)).toEqual(differences);
  });

  it('name a left-out text whose words are still there, where nothing else is wrong', () => {
    expect(findDifferences(['a', 'b', 'c'], ['a', 'b', 'c'], [['b']])).toEqual({
      differences: [],
      unused: 0,
    });
    expect(findDifferences(splitWords('a b c x y'), splitWords('a b c'), [['b'], ['x', 'y']])).toEqual({
      differences: [],
      unused: 0,
    });
    expect(findDifferences(splitWords('x a b c'), splitWords('a b c'), [['x'], ['a'], ['b']])).toEqual({
      differences: [],
      unused: 1,
    });
    expect(findDifferences(splitWords('x a b c'), splitWords('a b c'), [['x']])).toEqual({
      differences: [],
      unused: null,
    });
  });

  it('are one for each changed word, where these stand apart', () => {
    const changes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (gaps) => {
        const places = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? -1) + 3 + gap], []);
        const received = Array.from({ length: (places.at(-1) ?? 0) + 5 }, (_, index) => `w${index}`);
        const kept = received.map((word, index) => (places.includes(index) ? word.toUpperCase() : word));
        expect(findDifferences(received, kept, []).differences).toEqual(
          places.map((at) => ({ received: at, kept: at })),
        );
      }),
    );
  });

  it('end after ten, since two texts that part so often are different texts', () => {
    const received = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const kept = received.map((word, index) => (index % 5 === 0 ? 'X' : word));
    expect(findDifferences(received, kept, []).differences).toHaveLength(10);
  });
});
