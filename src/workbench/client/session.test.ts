import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskWith } from './edit-state.fixture.ts';
import { isWritten, keepSession, readSession, sentOf } from './session.ts';

const ann = { name: 'Ann' };
const bea = { name: 'Bea' };
const desk = deskWith({ voices: [ann] });
const change = {
  file: desk.article.file,
  version: '1',
  what: 'voice',
  patch: [{ op: 'add', path: '/voices/-', value: bea } as const],
};
const sent = sentOf(desk, change, 'Saved', 'draft');

describe('a change whose answer a reload cut off', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is known after the reload, however long ago something was said', () => {
    for (const said of [null, { words: 'Kept', at: Date.now() - 60_000 }]) {
      keepSession('a', { drafts: [], view: null, said, sent });
      expect(readSession('a')).toEqual({ drafts: [], view: null, said: null, sent });
    }
  });

  it('is done if the file says what it wanted, and not because another had the same name', () => {
    expect(isWritten(deskWith({ voices: [ann, bea] }), sent)).toBe(true);
    const refused = deskWith({ voices: [ann] });
    expect(isWritten({ ...refused, state: { ...refused.state, canUndo: { what: 'voice' } } }, sent)).toBe(
      false,
    );
  });

  it('is looked for in the file that it changes', () => {
    const inDossier = {
      ...change,
      file: desk.state.dossier.file,
      patch: [{ op: 'add', path: '/x', value: 1 } as const],
    };
    expect(isWritten(deskWith({}, { x: 1 }), sentOf(desk, inDossier, 'Saved', null))).toBe(true);
    expect(isWritten(deskWith({ x: 1 }), sentOf(desk, inDossier, 'Saved', null))).toBe(false);
  });
});
