import { describe, expect, it } from 'vitest';
import { findSharedRuns } from './shared-wording.ts';

const split = (text: string) => text.split(' ').map((word) => (word === '|' ? null : word));

/** Finds shared wording of at least three words, and shows each run's words with its places. */
function find(one: string, other: string, least = 3) {
  return findSharedRuns(split(one), split(other), least).map(
    ({ starts, length }) =>
      `${starts.join('/')} ${split(one)
        .slice(starts[0], starts[0] + length)
        .join(' ')}`,
  );
}

describe('wording in common', () => {
  it('is as long as the words are the same', () => {
    expect(find('x a b c d e y', 'a b c d e z')).toEqual(['1/0 a b c d e']);
  });

  it('has at least so many words, seven by default', () => {
    expect(find('a b x', 'a b y')).toEqual([]);
    expect(findSharedRuns(split('a b c d e f x'), split('a b c d e f y'))).toEqual([]);
    expect(findSharedRuns(split('a b c d e f g'), split('a b c d e f g'))).toEqual([
      { starts: [0, 0], length: 7 },
    ]);
  });

  it('ends where a passage does', () => {
    expect(find('a b | c d', 'a b c d')).toEqual([]);
    expect(find('a b c | d e f', 'a b c | d e f')).toEqual(['0/0 a b c', '4/4 d e f']);
  });

  it('is found at each of its places', () => {
    expect(find('a b c', 'a b c x a b c')).toEqual(['0/0 a b c', '0/4 a b c']);
  });

  it('is found in every order', () => {
    expect(find('a b c x d e f', 'd e f y a b c')).toEqual(['0/4 a b c', '4/0 d e f']);
  });

  it('is not found in texts shorter than it', () => {
    expect(find('a b', 'a b')).toEqual([]);
    expect(findSharedRuns([], [])).toEqual([]);
  });
});
