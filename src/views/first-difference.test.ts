import { describe, expect, it } from 'vitest';
import type { Relation, Stand } from '../schemas/stands.ts';
import { countDifferences, firstDifference } from './first-difference.ts';

const sectionOf = <Member>(id: Relation, rows: Member[]) => ({ id, title: '', rows });

describe('the first screen of a comparison', () => {
  it.each([
    [2, ['b', 'c', 'd']],
    [3, ['b', 'c', 'd']],
    [4, ['b', 'c']],
    [5, ['b', 'c']],
  ])(
    'of %i articles shows the first row on which authors differ, and as many others as there is room for',
    (articles, others) => {
      const sections = [sectionOf('differ', ['a', 'b', 'c', 'd', 'e', 'f']), sectionOf('agree', ['g'])];
      expect(firstDifference(sections, articles)).toEqual({
        relation: 'differ',
        sharpest: 'a',
        others,
        count: 6,
      });
    },
  );

  it.each([
    ['take the same position', 'agree', [sectionOf('agree', ['a', 'b']), sectionOf('alone', ['c'])]],
    ['speak alone', 'alone', [sectionOf('alone', ['a', 'b']), sectionOf('silent', ['c'])]],
  ] as const)('shows rows on which they %s if they differ on none', (_, relation, sections) => {
    expect(firstDifference([...sections], 2)).toEqual({
      relation,
      sharpest: 'a',
      others: ['b'],
      count: 2,
    });
  });

  it('shows nothing if no author takes a position', () => {
    expect(firstDifference([sectionOf('reported', ['a']), sectionOf('silent', ['b'])], 2)).toBeNull();
    expect(firstDifference([], 2)).toBeNull();
  });
});

describe('the count of differences', () => {
  const count = (...sections: Parameters<typeof countDifferences<Stand[]>>[0]) =>
    countDifferences(sections, (stands) => stands);

  it('has the rows of each relation in which an author takes a position', () => {
    expect(
      count(
        sectionOf<Stand[]>('differ', [['favor', 'against']]),
        sectionOf<Stand[]>('alone', [
          ['favor', 'silent'],
          ['mixed', 'silent'],
        ]),
        sectionOf<Stand[]>('silent', [['silent', 'silent']]),
      ),
    ).toEqual({ differ: 1, agree: 0, alone: 2, areOpposed: true });
  });

  it('says that authors are opposed only if one agrees and another disagrees wherever they differ', () => {
    const { areOpposed } = count(
      sectionOf<Stand[]>('differ', [
        ['favor', 'against'],
        ['favor', 'mixed'],
      ]),
    );
    expect(areOpposed).toBe(false);
  });
});
