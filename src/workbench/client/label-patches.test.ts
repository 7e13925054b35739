import { editedArticle } from './edit-state.fixture.ts';
import { describe, expect, it } from 'vitest';
import {
  addToList,
  changeAt,
  findLabel,
  labelPatch,
  pointerTo,
  removalPatch,
  removeFromList,
} from './label-patches.ts';
import type { Fields, Label } from './server.ts';

const note = (why: string): Fields => ({ type: 'prediction', why, exact: 'will come' });
const label = (data: Fields, index: number): Label => ({
  pointer: `/notes/${index}`,
  kind: 'note',
  data,
  places: [],
});

describe('the patch of a label', () => {
  it('adds to the end of a list, and makes a list that is missing with everything around it', () => {
    expect(addToList({ notes: [note('x')] }, ['notes'], 1)).toEqual([
      { op: 'add', path: '/notes/-', value: 1 },
    ]);
    expect(addToList({}, ['notes'], 1)).toEqual([{ op: 'add', path: '/notes', value: [1] }]);
    expect(addToList({ a: {} }, ['a', 'b', 'c'], 1)).toEqual([
      { op: 'add', path: '/a/b', value: { c: [1] } },
    ]);
  });

  it('takes the list away with its last item, and else only the item', () => {
    expect(removeFromList({ notes: [1] }, ['notes'], 0)).toEqual([{ op: 'remove', path: '/notes' }]);
    expect(removeFromList({ notes: [1, 2] }, ['notes'], 1)).toEqual([{ op: 'remove', path: '/notes/1' }]);
    expect(removalPatch(editedArticle({ notes: [note('x'), note('y')] }), label(note('x'), 0))).toEqual([
      { op: 'remove', path: '/notes/0' },
    ]);
  });

  it('touches only the fields that were changed', () => {
    const before = label(note('old'), 3);
    const patch = labelPatch(editedArticle({}), 'note', {
      before,
      after: { ...note('new'), voice: 'author' },
    });
    expect(patch).toEqual([
      { op: 'add', path: '/notes/3/voice', value: 'author' },
      { op: 'replace', path: '/notes/3/why', value: 'new' },
    ]);
  });

  it('is empty if nothing was changed', () => {
    expect(labelPatch(editedArticle({}), 'note', { before: label(note('x'), 0), after: note('x') })).toEqual(
      [],
    );
    expect(changeAt({ a: { b: 1 } }, ['a'], { b: 1 })).toEqual([]);
    expect(changeAt({}, ['a'], undefined)).toEqual([]);
  });

  it('makes the first stance, and removes a value that is taken out', () => {
    const stance = { label: 'favors', summary: 'For it.', evidence: [] };
    expect(labelPatch(editedArticle({}), 'stance', { before: null, after: stance })).toEqual([
      { op: 'add', path: '/stance', value: stance },
    ]);
    expect(changeAt({ a: 1 }, ['a'], undefined)).toEqual([{ op: 'remove', path: '/a' }]);
  });

  it('escapes names in pointers', () => expect(pointerTo(['a/b', 'c~d'])).toBe('/a~1b/c~0d'));
});

describe('a label after its file was changed elsewhere', () => {
  it('is found where it has moved, at its own place first', () => {
    const before = label(note('mine'), 0);
    expect(findLabel([label(note('new'), 0), label(note('mine'), 1)], before)?.pointer).toBe('/notes/1');
    expect(findLabel([label(note('mine'), 0), label(note('mine'), 1)], before)?.pointer).toBe('/notes/0');
  });

  it('is found by its names if other fields were changed, unless several have them or none', () => {
    const before = label(note('mine'), 0);
    const other = label({ ...note('mine'), exact: 'other words' }, 0);
    expect(findLabel([other, label(note('changed'), 1)], before)?.pointer).toBe('/notes/1');
    expect(findLabel([label(note('one'), 0), label(note('two'), 1)], before)).toBeUndefined();
    expect(findLabel([other], before)).toBeUndefined();
  });
});
