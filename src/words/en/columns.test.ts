import { describe, expect, it } from 'vitest';
import { counterparts, places } from './columns.ts';

describe('what is said of a mark’s counterparts', () => {
  it('names each passage of a column once, however many marks it has', () => {
    expect(places('E', ['E 8', 'E 8', 'E 11'])).toBe('E 8, E 11');
  });

  it('calls a title by what it is, since it has no number', () => {
    expect(places('E', [null, null, 'E 11'])).toBe('title, E 11');
  });

  it('names the column that has none', () => {
    expect(places('C', [])).toBe('C has no mark on it');
  });

  it('names the proposition and then every other column, in their order', () => {
    expect(counterparts('4', 'Ukraine in NATO', ['A has no mark on it', 'E 8'])).toBe(
      '4, Ukraine in NATO · A has no mark on it · E 8',
    );
  });
});
