import { describe, expect, it } from 'vitest';
import { readNarrowing } from './narrowing.ts';

const folder = '/news/harbour/compare/';
const WHOLE = `${folder}a-b-c-d-e-f/`;
const PAGES = { folder, sigla: Array.from('ABCDEF'), more: ['a-c-d-f'] };
const onWhole = (search: string) => readNarrowing(PAGES, PAGES.sigla, search);

describe('the page of a whole dossier', () => {
  it.each(['', '?q=only', '?only=', '?fold=texts'])('with the query "%s" is not narrowed', (search) => {
    expect(onWhole(search)).toBeNull();
  });

  it.each([
    ['?only=b-d-e-f', ['B', 'D', 'E', 'F']],
    ['?q=x&only=F,e,D,b,b', ['B', 'D', 'E', 'F']],
  ])('with "%s" shows some of its articles, in order', (search, sigla) => {
    expect(onWhole(search)).toEqual({ shows: 'some', sigla, unknown: [] });
  });

  it.each([
    ['?only=f-a', `${folder}a-f/`],
    ['?only=a-b-f&fold=agree', `${folder}a-b-f/?fold=agree`],
    ['?q=red&only=f-d-c-a', `${folder}a-c-d-f/?q=red`],
    ['?only=a-b-c-d-e-f&q=red', `${WHOLE}?q=red`],
  ])('with "%s" leads to the set’s own page and keeps the rest of the query', (search, url) => {
    expect(onWhole(search)).toEqual({ shows: 'elsewhere', url });
  });

  it('names sigla that no article has, even if the rest has a page of its own', () => {
    expect(onWhole('?only=a-z-b-x')).toEqual({ shows: 'some', sigla: ['A', 'B'], unknown: ['Z', 'X'] });
  });

  it.each([
    ['?only=b', [], true],
    ['?only=b-z', ['Z'], true],
    ['?only=xy', ['XY'], true],
    ['?only=a-b-c-d-e-f-z', ['Z'], false],
  ])('with "%s" shows all', (search, unknown, isTooFew) => {
    expect(onWhole(search)).toEqual({ shows: 'all', isTooFew, unknown });
  });
});

describe('the page of some articles', () => {
  it('leads to the whole, which has all that can be asked for', () => {
    const onSome = (search: string) => readNarrowing(PAGES, ['A', 'C', 'D', 'F'], search);
    expect(onSome('')).toBeNull();
    expect(onSome('?only=a-c')).toEqual({ shows: 'elsewhere', url: `${folder}a-c/` });
    expect(onSome('?q=x&only=d-b-c-a')).toEqual({
      shows: 'elsewhere',
      url: `${WHOLE}?only=a-b-c-d&q=x`,
    });
    expect(onSome('?only=z')).toEqual({ shows: 'elsewhere', url: `${WHOLE}?only=z` });
  });
});
