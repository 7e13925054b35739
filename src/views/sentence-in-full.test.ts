import { expect, it } from 'vitest';
import { sentenceInFull } from './sentence-in-full.ts';

it.each([
  ['Tolls are fair', 'Tolls on the harbour are fair.', 'Tolls on the harbour are fair.'],
  ['Tolls are fair', 'Tolls are fair.', null],
  ['Tolls are fair', 'Tolls are fair', null],
  ['Tolls are fair', 'Are tolls fair?', 'Are tolls fair?'],
])('a claim, “%s”, is followed by its sentence, “%s”, only if that says more: %s', (claim, text, shown) => {
  expect(sentenceInFull({ claim, text })).toBe(shown);
});
