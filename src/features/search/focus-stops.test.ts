import { describe, expect, it } from 'vitest';
import { stepFrom, stopName } from './focus-stops.ts';

describe('a key on the search page', () => {
  it.each([
    ['ArrowDown', -1, true, 0],
    ['ArrowUp', -1, true, null],
    ['Escape', -1, true, 'clear'],
    ['a', -1, true, null],
    ['ArrowDown', 0, false, 1],
    ['ArrowUp', 2, false, 1],
    ['ArrowUp', 0, false, 'field'],
    ['Escape', 2, false, 'field'],
    ['Enter', 2, false, null],
    ['ArrowDown', -1, false, null],
    ['Escape', -1, false, null],
  ])('%s at stop %i (focus in the field: %s) leads to %s', (key, at, isField, step) => {
    expect(stepFrom(key, at, isField)).toBe(step);
  });
});

it('a link keeps its name when its query changes', () => {
  expect(stopName('/a/?q=nat#p-1')).toBe(stopName('/a/?q=nato#p-1'));
  expect(stopName('/a/?q=nato#p-1')).not.toBe(stopName('/a/?q=nato#p-2'));
  expect(stopName('en_f1')).toBe('en_f1');
});
