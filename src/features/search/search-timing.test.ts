import { describe, expect, it } from 'vitest';
import { pauseAfterKey, pauseBeforeLoading } from './search-timing.ts';

describe('a typed search', () => {
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

describe('a running search', () => {
  it.each([
    ['was submitted', 'nato', false, false, null],
    ['was submitted with filters only', '', false, false, 0],
    ['was typed', 'nato', true, false, 250],
    ['was submitted while an outcome is shown', 'nato', false, true, 700],
    ['was typed while an outcome is shown', 'nato', true, true, 700],
  ])('that %s appears after the right delay', (_, query, isTyping, hasOutcome, pause) => {
    expect(pauseBeforeLoading(query, isTyping, hasOutcome)).toBe(pause);
  });
});
