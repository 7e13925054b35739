import { describe, expect, it } from 'vitest';
import { howManyDiffer, moreQuotes, title } from './first-difference.ts';

const counted = (counts: Partial<Parameters<typeof howManyDiffer>[1]>, articles = 2) =>
  howManyDiffer(
    articles,
    { differ: 0, agree: 0, alone: 0, areOpposed: true, ...counts },
    (text) => `*${text}*`,
  ).join('');

describe('the words of a comparison’s first screen', () => {
  it('say on how many claims authors differ of those that at least two address', () => {
    expect(counted({ differ: 4, agree: 1, alone: 7, areOpposed: false })).toBe(
      '*The authors differ on four* of the five claims on which both take a position',
    );
    expect(counted({ differ: 6, agree: 2, areOpposed: false }, 3)).toBe(
      '*The authors differ on six* of the eight claims on which two or more take a position',
    );
  });

  it('say that authors disagree only if they do so wherever they differ, and whether that is on all claims', () => {
    expect(counted({ differ: 2, agree: 1 })).toBe(
      '*The authors disagree on two* of the three claims on which both take a position',
    );
    expect(counted({ differ: 2 })).toBe(
      '*The authors disagree on the two* claims on which both take a position',
    );
    expect(counted({ differ: 5 }, 3)).toBe(
      '*The authors disagree on all five* claims on which two or more take a position',
    );
    expect(counted({ differ: 1, areOpposed: false })).toBe(
      '*The authors differ on the one* claim on which both take a position',
    );
  });

  it('say on how many they take the same position, or only one takes any, if they differ on none', () => {
    expect(counted({ agree: 1, alone: 3 })).toBe(
      '*The authors take the same position on the one* claim on which both take a position',
    );
    expect(counted({ alone: 3 })).toBe('*Only one author takes a position: three* claims');
    expect(counted({ alone: 1 })).toBe('*Only one author takes a position: one* claim');
    expect(counted({})).toBe('*No author takes a position*');
  });

  it('count articles and quotes', () => {
    expect(title(2, 'night trains').join('')).toBe('Two articles on night trains');
    expect([moreQuotes(1), moreQuotes(2)]).toEqual(['One more quote', 'Two more quotes']);
  });
});
