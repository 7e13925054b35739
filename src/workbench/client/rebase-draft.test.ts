import { describe, expect, it } from 'vitest';
import { rebase } from './rebase-draft.ts';
import { deskWith, editedArticle } from './edit-state.fixture.ts';
import type { EditedArticle, Fields, Label } from './server.ts';
import {
  changeOf,
  draftOfArticle,
  draftOfLabel,
  draftOfStance,
  draftOfVoice,
  newDraft,
  type Draft,
} from './tasks.ts';

const position = (claim: string, gist: string): Fields => ({ proposition: claim, voice: 'author', gist });
const article = editedArticle;
const patchOf = (now: EditedArticle, draft: Draft) =>
  changeOf(deskWith(now.data), rebase(now, draft).draft).patch;
const third = (labels: readonly Label[]): Label => {
  const label = labels[2];
  if (!label) throw new Error('there are three labels');
  return label;
};

describe('a label that was begun before the file changed', () => {
  const before = article({ positions: [position('x', 'X'), position('y', 'Y'), position('z', 'Z')] });
  const begun = draftOfLabel(third(before.labels));
  const typed = { ...begun, data: position('z', 'typed') };

  it('is written where it is now, and not over the label at its former place', () => {
    const now = article({ positions: [position('y', 'Y'), position('z', 'Z'), position('w', 'W')] });
    expect(rebase(now, typed).clash).toBeNull();
    expect(rebase(now, typed).draft.before?.pointer).toBe('/positions/1');
    expect(patchOf(now, typed)).toEqual([{ op: 'replace', path: '/positions/1/gist', value: 'typed' }]);
  });

  it('leaves what others changed in its other fields', () => {
    const now = article({ positions: [{ ...position('z', 'Z'), stance: 'against' }] });
    expect(rebase(now, typed).clash).toBeNull();
    expect(patchOf(now, typed)).toEqual([{ op: 'replace', path: '/positions/0/gist', value: 'typed' }]);
  });

  it('is a conflict if others deleted it, and is added anew if the editor goes on', () => {
    const now = article({ positions: [position('x', 'X')] });
    expect(rebase(now, typed).clash).toEqual({ is: 'gone' });
    expect(patchOf(now, typed)).toEqual([{ op: 'add', path: '/positions/-', value: position('z', 'typed') }]);
  });

  it('is a conflict if others changed the same field, and goes over it if the editor goes on', () => {
    const now = article({ positions: [position('z', 'of others')] });
    const { draft, clash } = rebase(now, typed);
    expect(clash).toEqual({ is: 'changed', fields: ['gist'] });
    expect(rebase(now, draft).clash).toBeNull();
    expect(patchOf(now, draft)).toEqual([{ op: 'replace', path: '/positions/0/gist', value: 'typed' }]);
  });
});

describe('facts about the article that were begun before the file changed', () => {
  const before = article({ title: 'Old', rights: 'Old', source: { name: 'Old', url: 'old' } });
  const begun = draftOfArticle(before);

  it('write only what the editor changed, and do not take others’ changes back', () => {
    const typed = { ...begun, data: { ...begun.data, title: 'Mine', source: { name: 'Mine', url: 'old' } } };
    const now = article({ title: 'Old', rights: 'Theirs', source: { name: 'Old', url: 'theirs' } });
    expect(rebase(now, typed).clash).toBeNull();
    expect(patchOf(now, typed)).toEqual([
      { op: 'replace', path: '/title', value: 'Mine' },
      { op: 'replace', path: '/source/name', value: 'Mine' },
    ]);
  });

  it('are a conflict only where both changed a field', () => {
    const typed = { ...begun, data: { ...begun.data, title: 'Mine', rights: 'Same' } };
    const now = article({ ...before.data, title: 'Theirs', rights: 'Same' });
    expect(rebase(now, typed).clash).toEqual({ is: 'changed', fields: ['title'] });
  });
});

it('a stance that others wrote meanwhile is a conflict with a new one, and stays if nothing was typed', () => {
  const now = article({ stance: { label: 'favors', summary: 'Theirs.' } });
  const begun = draftOfStance(article({}));
  expect(rebase(now, { ...begun, data: { label: 'opposes' } }).clash).toEqual({
    is: 'changed',
    fields: ['label'],
  });
  expect(patchOf(now, begun)).toEqual([]);
});

it('a voice that has moved is changed where it is now, and no other person', () => {
  const begun = draftOfVoice({ name: 'Ann' }, 0);
  const typed = { ...begun, data: { name: 'Ann', role: 'mayor' } };
  const now = article({ voices: [{ name: 'Bea' }, { name: 'Ann' }] });
  expect(patchOf(now, typed)).toEqual([{ op: 'add', path: '/voices/1/role', value: 'mayor' }]);
  expect(rebase(article({ voices: [{ name: 'Bea' }] }), typed).clash).toEqual({ is: 'gone' });
});

it('what is new fits any file', () => {
  const draft = newDraft('position', position('x', 'X'));
  expect(rebase(article({ positions: [position('y', 'Y')] }), draft)).toEqual({ draft, clash: null });
});
