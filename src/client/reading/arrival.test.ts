import { describe, expect, it } from 'vitest';
import { blockToScrollTo, isNewVisit, standIn, type Arrival } from './arrival.ts';

/** A reader has come back to what the browser can see in the page. */
const BACK: Arrival = {
  isNew: false,
  wasHidden: false,
  isStandIn: false,
  isInColumn: false,
  isInMargin: false,
};

describe('a part of the page that its address leads to', () => {
  it('is left where the browser has it for a reader who comes back', () => {
    expect(blockToScrollTo(BACK)).toBeNull();
    expect(blockToScrollTo({ ...BACK, isInMargin: true })).toBeNull();
  });

  it.each(['isNew', 'wasHidden', 'isStandIn', 'isInColumn'] as const)(
    'is brought to the top where the browser would not do it: %s',
    (circumstance) => {
      expect(blockToScrollTo({ ...BACK, [circumstance]: true })).toBe('start');
    },
  );

  it('is only just brought into view where it is beside its passage, so that the passage is seen too', () => {
    expect(blockToScrollTo({ ...BACK, isNew: true, isInMargin: true })).toBe('nearest');
    expect(blockToScrollTo({ ...BACK, wasHidden: true, isInMargin: true })).toBe('nearest');
  });
});

describe('a page', () => {
  it('is opened anew by a link, and where the browser does not tell', () => {
    expect(isNewVisit('navigate')).toBe(true);
    expect(isNewVisit(undefined)).toBe(true);
  });

  it('that is loaded again or gone back to leaves the reader where they were', () => {
    expect(isNewVisit('reload')).toBe(false);
    expect(isNewVisit('back_forward')).toBe(false);
  });
});

describe('a passage that has changed', () => {
  const PASSAGES = ['The port opens', 'No agreement lasts.', 'No agreement lasts long.', 'Ships come'];
  const standInFor = (words: string) => standIn(words, PASSAGES, (text) => text);

  it('is found by the words that it began with', () => {
    expect(standInFor('Ships')).toBe('Ships come');
  });

  it('is taken for the first of those that begin so', () => {
    expect(standInFor('No agreement lasts')).toBe('No agreement lasts.');
  });

  it('is not taken for one that has the words further on, or in other letters', () => {
    expect(standInFor('port opens')).toBeUndefined();
    expect(standInFor('the port')).toBeUndefined();
  });

  it('is not taken for any where its link has no words', () => {
    expect(standInFor('')).toBeUndefined();
  });
});
