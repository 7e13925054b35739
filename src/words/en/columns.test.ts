import { describe, expect, it } from 'vitest';
import { counterparts, places } from './columns.ts';

describe('the notice about a mark’s counterparts', () => {
  it('names each passage of a column only once, however many marks it has', () => {
    expect(places('E', ['E 8', 'E 8', 'E 11'])).toBe('E 8, E 11');
  });

  it('calls a title “title”, since it has no number', () => {
    expect(places('E', [null, null, 'E 11'])).toBe('title, E 11');
  });

  it('names a column that has none', () => {
    expect(places('C', [])).toBe('C has no mark on it');
  });

  it('names the claim and then every other column, in order', () => {
    expect(counterparts('4', 'Tolls are fair', ['A has no mark on it', 'E 8'])).toBe(
      '4, Tolls are fair · A has no mark on it · E 8',
    );
  });
});
