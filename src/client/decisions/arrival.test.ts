import { describe, expect, it } from 'vitest';
import { blockToScrollTo, isNewVisit, standIn, type Arrival } from './arrival.ts';

/** A reader comes back to a part that the browser can scroll to by itself. */
const BACK: Arrival = {
  isNew: false,
  wasHidden: false,
  isStandIn: false,
  isInColumn: false,
  isInMargin: false,
};

describe('a part of the page to which the address leads', () => {
  it('is left where the browser puts it if the reader comes back', () => {
    expect(blockToScrollTo(BACK)).toBeNull();
    expect(blockToScrollTo({ ...BACK, isInMargin: true })).toBeNull();
  });

  it.each(['isNew', 'wasHidden', 'isStandIn', 'isInColumn'] as const)(
    'is scrolled to the top if the browser would not do it: %s',
    (circumstance) => {
      expect(blockToScrollTo({ ...BACK, [circumstance]: true })).toBe('start');
    },
  );

  it('is scrolled only as far as needed if it is in the margin, so that its passage is visible too', () => {
    expect(blockToScrollTo({ ...BACK, isNew: true, isInMargin: true })).toBe('nearest');
    expect(blockToScrollTo({ ...BACK, wasHidden: true, isInMargin: true })).toBe('nearest');
  });
});

describe('a page', () => {
  it('counts as newly opened after a link, or if the browser does not tell', () => {
    expect(isNewVisit('navigate')).toBe(true);
    expect(isNewVisit(undefined)).toBe(true);
  });

  it('does not count as newly opened if it is reloaded or returned to', () => {
    expect(isNewVisit('reload')).toBe(false);
    expect(isNewVisit('back_forward')).toBe(false);
  });
});

describe('a passage that has changed', () => {
  const PASSAGES = ['The port opens', 'No agreement lasts.', 'No agreement lasts long.', 'Ships come'];
  const standInFor = (words: string) => standIn(words, PASSAGES, (text) => text);

  it('is replaced by the one that begins with its first words', () => {
    expect(standInFor('Ships')).toBe('Ships come');
  });

  it('is replaced by the first of several that begin with them', () => {
    expect(standInFor('No agreement lasts')).toBe('No agreement lasts.');
  });

  it('is not replaced by one that has the words later or with other letter case', () => {
    expect(standInFor('port opens')).toBeUndefined();
    expect(standInFor('the port')).toBeUndefined();
  });

  it('is not replaced if its link has no words', () => {
    expect(standInFor('')).toBeUndefined();
  });
});
