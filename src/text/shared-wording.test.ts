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

  it('is listed once, at its first place in each text', () => {
    expect(find('a b c', 'a b c x a b c')).toEqual(['0/0 a b c']);
    expect(find('y a b c x a b c', 'z z a b c z a b c')).toEqual(['1/2 a b c']);
  });

  it('is not listed again as a part of longer wording', () => {
    expect(find('a b c d x b c d', 'a b c d y b c d')).toEqual(['0/0 a b c d']);
    expect(find('a b c x bb cc dd', 'a b c y bb cc dd b c')).toEqual(['0/0 a b c', '4/4 bb cc dd']);
  });

  it('is listed once for a refrain that both texts repeat 300 times', () => {
    const refrain = Array.from({ length: 300 }, () => 'la la la la la la la la |').join(' ');
    expect(findSharedRuns(split(refrain), split(refrain))).toEqual([{ starts: [0, 0], length: 8 }]);
    const chain = Array.from({ length: 300 }, () => 'a b c d e f g h').join(' ');
    expect(findSharedRuns(split(chain), split(chain))).toEqual([{ starts: [0, 0], length: 2400 }]);
  });

  it('is found in every order', () => {
    expect(find('a b c x d e f', 'd e f y a b c')).toEqual(['0/4 a b c', '4/0 d e f']);
  });

  it('is not found in texts shorter than it', () => {
    expect(find('a b', 'a b')).toEqual([]);
    expect(findSharedRuns([], [])).toEqual([]);
  });
});
