import { expect, it } from 'vitest';
import { hasOutcome, statusOf, type Status } from './search-status.ts';

it('the page shows an outcome whether or not something was found', () => {
  expect([statusOf(['A']), statusOf([])]).toEqual(['found', 'none']);
  const all: Status[] = ['idle', 'loading', 'failed', 'none', 'found'];
  expect(all.filter(hasOutcome)).toEqual(['none', 'found']);
});
