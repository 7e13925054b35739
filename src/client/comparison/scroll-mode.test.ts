import { describe, expect, it } from 'vitest';
import { offeredModes, recalledMode } from './scroll-mode.ts';

describe('how columns scroll', () => {
  it('is as the reader chose it on another comparison', () => {
    expect(recalledMode('own', true)).toBe('own');
    expect(recalledMode('own', false)).toBe('own');
    expect(recalledMode('lock', true)).toBe('lock');
  });

  it('is all at once until a reader chooses otherwise, and where what is stored is not a mode', () => {
    for (const stored of [null, '', 'all', 'LOCK', 'locked'])
      expect(recalledMode(stored, true), String(stored)).toBe('all');
  });

  it('is each on its own for a reader who chose the lock, where there is nothing to lock columns at', () => {
    expect(recalledMode('lock', false)).toBe('own');
  });

  it('is never a mode that the reader is not offered', () => {
    for (const canLock of [true, false]) {
      for (const stored of ['all', 'own', 'lock', null])
        expect(offeredModes(canLock)).toContain(recalledMode(stored, canLock));
    }
  });

  it('can be locked only where a text has a counterpart in another', () => {
    expect(offeredModes(true)).toEqual(['all', 'own', 'lock']);
    expect(offeredModes(false)).toEqual(['all', 'own']);
  });
});
