import { describe, expect, it } from 'vitest';
import { comparisonAddress } from './comparison-address.ts';

const folder = '/news/harbour/compare/';
const pagesOf = (sigla: string, more: readonly string[] = []) => ({ folder, sigla: Array.from(sigla), more });

describe('the address of a comparison', () => {
  it.each([
    ['ABCDE', 'DBA', 'a-b-d/'],
    ['ABCDEF', 'FB', 'b-f/'],
    ['ABCDEF', 'FBA', 'a-b-f/'],
    ['ABCDEF', 'ABCDEF', 'a-b-c-d-e-f/'],
  ])('in the dossier %s is for %s that of its own page', (all, chosen, address) => {
    expect(comparisonAddress(pagesOf(all), Array.from(chosen))).toBe(folder + address);
  });

  it.each([
    ['ABCDEF', 'FCBA', 'a-b-c-d-e-f/?only=a-b-c-f'],
    ['ABCDEFGHIJKLM', 'ACM', 'a-b-c-d-e-f-g-h-i-j-k-l-m/?only=a-c-m'],
  ])('in the dossier %s is for %s, which has no page, the narrowed whole', (all, chosen, address) => {
    expect(comparisonAddress(pagesOf(all), Array.from(chosen))).toBe(folder + address);
  });

  it('is that of a larger set’s own page if the set is among those that have one', () => {
    expect(comparisonAddress(pagesOf('ABCDEF', ['a-b-c-f']), ['A', 'F', 'C', 'B'])).toBe(`${folder}a-b-c-f/`);
  });

  it('keeps the rest of the query', () => {
    expect(comparisonAddress(pagesOf('ABCDEF'), ['A', 'B'], '?q=red')).toBe(`${folder}a-b/?q=red`);
    expect(comparisonAddress(pagesOf('ABCDEF'), ['A', 'B', 'C', 'D'], '?q=red')).toBe(
      `${folder}a-b-c-d-e-f/?only=a-b-c-d&q=red`,
    );
  });
});
