import { describe, expect, it } from 'vitest';
import { readOnly, writeOnly } from './only.ts';

describe('the articles to which an address narrows its page', () => {
  it.each([
    ['?only=b-d-f', ['B', 'D', 'F']],
    ['?q=x&only=B,d', ['B', 'D']],
    ['?only=b-b-', ['B']],
    ['?only=aa%2Bc', ['AA', 'C']],
    ['?only=', []],
    ['?only=1', []],
    ['?only=a-buy-at-c', ['A', 'AT', 'C']],
    ['?only=д-%CF%89', ['Д', 'Ω']],
    ['?only=北-д', ['Д']],
    ['?q=only', []],
    ['', []],
  ])('are read from "%s" as %j', (search, sigla) => {
    expect(readOnly(search)).toEqual(sigla);
  });

  it.each([
    ['', ['B', 'D'], '?only=b-d'],
    ['?q=a%20b&only=x', ['B', 'AA'], '?only=b-aa&q=a%20b'],
    ['?only=x&fold=texts', [], '?fold=texts'],
    ['?only=x', [], ''],
    ['', ['Ω', 'ΑΣ', 'Д'], '?only=ω-ας-д'],
  ])('are written into "%s" as %j', (search, sigla, query) => {
    expect(writeOnly(search, sigla)).toBe(query);
  });
});
