import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendComparison } from './mend-comparison.ts';

const KNOWN = ['a-b', 'a-c', 'b-c', 'a-b-c', 'a-aa'];
const mend = (last: string) => mendComparison(`/harbour/compare/${last}`, '/harbour/compare/', KNOWN);

describe('an unknown address of a comparison', () => {
  it.each([
    ['in another order', 'c-b-a/', 'a-b-c'],
    ['with a siglum twice', 'a-b-a/', 'a-b'],
    ['in capitals', 'A-C', 'a-c'],
    ['with commas', 'b,a', 'a-b'],
    ['with an escaped comma, which is no siglum C', 'b%2Ca/', 'a-b'],
    ['with spaces', 'b%20c', 'b-c'],
    ['with a siglum of two letters', 'aa-a/', 'a-aa'],
  ])('means the set that has these sigla: %s', (_, last, slug) => {
    expect(mend(last)).toBe(slug);
  });

  it.each(['', '/', 'a/', 'a-d/', 'a-b-c-d/', 'ab/', 'aa/', 'b-a/index.html', '1-2/'])(
    'means none with "%s"',
    (last) => {
      expect(mend(last)).toBeNull();
    },
  );

  it('means none of another dossier, or of another page', () => {
    for (const path of ['/bridge/compare/b-a/', '/harbour/topics/b-a/', '/harbour/compare', '/']) {
      expect(mendComparison(path, '/harbour/compare/', KNOWN)).toBeNull();
    }
  });

  it('is mended too where the site stands under a path with capitals', () => {
    expect(mendComparison('/News/harbour/compare/B-A/', '/News/harbour/compare/', KNOWN)).toBe('a-b');
  });

  it('means a set whatever its sigla are written with, and however often', () => {
    const slug = fc.constantFrom(...KNOWN);
    const between = fc.constantFrom('-', ',', '+', '--', '%2c', '/', '_', '%20');
    fc.assert(
      fc.property(
        slug,
        fc.infiniteStream(fc.nat()),
        between,
        fc.boolean(),
        (wanted, keys, separator, isUpper) => {
          const sigla = [...wanted.split('-'), ...wanted.split('-')].map((siglum) => ({
            siglum,
            key: keys.next().value as number,
          }));
          const written = sigla
            .sort((a, b) => a.key - b.key)
            .map(({ siglum }) => siglum)
            .join(separator);
          expect(mend(isUpper ? written.toUpperCase() : written)).toBe(wanted);
        },
      ),
    );
  });
});
