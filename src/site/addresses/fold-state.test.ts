import { describe, expect, it } from 'vitest';
import { readFolds, writeFolds } from './fold-state.ts';

const SECTIONS = [
  { id: 'differ', isFolded: false },
  { id: 'agree', isFolded: false },
  { id: 'texts', isFolded: true },
];
const foldedIn = (search: string) =>
  readFolds(search, SECTIONS)
    .filter(({ isFolded }) => isFolded)
    .map(({ id }) => id);

describe('the sections that an address folds', () => {
  it.each([
    ['', ['texts']],
    ['?fold=agree', ['agree', 'texts']],
    ['fold=agree,differ&unfold=texts', ['differ', 'agree']],
    ['?unfold=texts', []],
    ['?unfold=agree', ['texts']],
    ['?fold=', ['texts']],
    ['?fold=nonsense,,%00,agree', ['agree', 'texts']],
    ['?fold=agree&fold=differ', ['agree', 'texts']],
    ['?fold=texts&unfold=texts', ['texts']],
    ['?fold[]=agree&=&%E0%A4%A', ['texts']],
  ])('are read from "%s": %j', (search, folded) => {
    expect(foldedIn(search)).toEqual(folded);
  });

  it.each(['?unfold=join-nato', '?unfold=nato,texts', '?unfold=nato-membership'])(
    'are those by an id that they have or had before, in "%s"',
    (search) => {
      const row = { id: 'join-nato', formerIds: ['nato', 'nato-membership'], isFolded: true };
      const chosen = readFolds(search, [row]);
      expect(chosen).toEqual([{ id: 'join-nato', isFolded: false }]);
      expect(writeFolds('?unfold=nato', [row], chosen)).toBe('?unfold=join-nato');
    },
  );

  it.each([
    ['', ['texts'], ''],
    ['?fold=agree', ['texts'], ''],
    ['', ['agree', 'texts'], '?fold=agree'],
    ['', ['differ', 'agree'], '?fold=differ,agree&unfold=texts'],
    ['?q=buffer+zone', [], '?q=buffer+zone&unfold=texts'],
    ['?fold=agree&q=a', ['texts'], '?q=a'],
    ['?only=b-d-f', ['agree', 'texts'], '?only=b-d-f&fold=agree'],
  ])('are written into "%s" if they are %j: "%s"', (search, folded, written) => {
    const chosen = SECTIONS.map(({ id }) => ({ id, isFolded: folded.includes(id) }));
    expect(writeFolds(search, SECTIONS, chosen)).toBe(written);
    expect(foldedIn(written)).toEqual(folded);
  });
});
