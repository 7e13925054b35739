import { describe, expect, it } from 'vitest';
import { offeredModes, recalledMode } from './scroll-mode.ts';

describe('the scroll mode', () => {
  it('is the one that the reader chose on another comparison', () => {
    expect(recalledMode('own', true)).toBe('own');
    expect(recalledMode('own', false)).toBe('own');
    expect(recalledMode('lock', true)).toBe('lock');
  });

  it('is all at once if the reader has chosen nothing or the stored choice is unknown', () => {
    for (const stored of [null, '', 'all', 'LOCK', 'locked'])
      expect(recalledMode(stored, true), String(stored)).toBe('all');
  });

  it('is each on its own if the reader chose the lock but there is nothing to lock columns at', () => {
    expect(recalledMode('lock', false)).toBe('own');
  });

  it('is always one of the modes offered', () => {
    for (const canLock of [true, false]) {
      for (const stored of ['all', 'own', 'lock', null])
        expect(offeredModes(canLock)).toContain(recalledMode(stored, canLock));
    }
  });

  it('can be the lock only if a text has a counterpart in another', () => {
    expect(offeredModes(true)).toEqual(['all', 'own', 'lock']);
    expect(offeredModes(false)).toEqual(['all', 'own']);
  });
});
