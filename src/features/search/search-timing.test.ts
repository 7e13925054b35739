import { describe, expect, it } from 'vitest';
import { pauseAfterKey, pauseBeforeLoading } from './search-timing.ts';

describe('a search that is typed', () => {
  it.each([
    ['nat', Infinity, 0],
    ['nat', 251, 0],
    ['nat', 250, 90],
    ['nato exp', 60, 90],
    ['na', Infinity, 250],
    ['nato e', Infinity, 250],
    ['de-escalation', Infinity, 0],
    ['', Infinity, 0],
    ['', 60, 90],
    ['…', Infinity, 0],
  ])('for "%s", %d ms after the last key, waits %d ms', (query, sinceLastKey, pause) => {
    expect(pauseAfterKey(query, sinceLastKey)).toBe(pause);
  });
});

describe('a search that is under way', () => {
  it.each([
    ['asked for', 'nato', false, false, null],
    ['asked for by filters alone', '', false, false, 0],
    ['typed', 'nato', true, false, 250],
    ['asked for where an outcome is shown', 'nato', false, true, 700],
    ['typed where an outcome is shown', 'nato', true, true, 700],
  ])('and was %s, is shown after its time', (_, query, isTyping, hasOutcome, pause) => {
    expect(pauseBeforeLoading(query, isTyping, hasOutcome)).toBe(pause);
  });
});
