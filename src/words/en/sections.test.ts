import { expect, it } from 'vitest';
import { explanation, title } from './sections.ts';

it('the heads of sections count claims, also one', () => {
  expect(title('differ', 2)).toBe('The authors differ on two claims');
  expect(title('reported', 1)).toBe('No author takes a position on one claim');
});

it('what stands under a head speaks of one other article if two are compared', () => {
  expect(explanation('alone', 2)).toBe('The other author takes none.');
  expect(explanation('alone', 3)).toBe('The other authors take none.');
});
