import { describe, expect, it } from 'vitest';
import { howManyDiffer, moreQuotes, title } from './first-difference.ts';

const counted = (counts: Partial<Parameters<typeof howManyDiffer>[1]>, all = 14) =>
  howManyDiffer(
    all,
    { differ: 0, agree: 0, alone: 0, areOpposed: true, ...counts },
    (text) => `*${text}*`,
  ).join('');

describe('the words of a comparison’s first screen', () => {
  it('say on how many claims authors differ, and that they disagree only if they do so on all of these', () => {
    expect(counted({ differ: 4 })).toBe('*They disagree on four* of 14 claims');
    expect(counted({ differ: 6, agree: 2, areOpposed: false })).toBe(
      '*They differ on six* of 14 claims, and take the same position on two',
    );
  });

  it('say on how many they take the same position or one speaks alone if they differ on none', () => {
    expect(counted({ agree: 1, alone: 3 })).toBe('*They take the same position on one* of 14 claims');
    expect(counted({ alone: 3 })).toBe('*Only one author takes a position on three* of 14 claims');
    expect(counted({})).toBe('*No author takes a position*');
  });

  it('do not say of how many there are if these are all', () => {
    expect(counted({ differ: 1 }, 1)).toBe('*They disagree on one* claim');
    expect(counted({ agree: 2 }, 2)).toBe('*They take the same position on two* claims');
    expect(counted({ alone: 1 }, 1)).toBe('*Only one author takes a position on one* claim');
  });

  it('count articles and quotes', () => {
    expect(title(2, 'night trains')).toBe('Two articles on night trains');
    expect([moreQuotes(1), moreQuotes(2)]).toEqual(['One more quote', 'Two more quotes']);
  });
});
