import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendComparison } from './mend-comparison.ts';

const KNOWN = ['a-b', 'a-c', 'b-c', 'a-b-c', 'a-aa'];
const mend = (last: string) => mendComparison(`/harbour/compare/${last}`, '/harbour/compare/', KNOWN);

describe('an unknown address of a comparison', () => {
  it.each([
    ['in another order', 'c-b-a/', 'a-b-c'],
    ['with a repeated siglum', 'a-b-a/', 'a-b'],
    ['in capitals', 'A-C', 'a-c'],
    ['with commas', 'b,a', 'a-b'],
    ['with an escaped comma, whose C is not a siglum', 'b%2Ca/', 'a-b'],
    ['with spaces', 'b%20c', 'b-c'],
    ['with a siglum of two letters', 'aa-a/', 'a-aa'],
  ])('is taken for the comparison with the same sigla: %s', (_, last, slug) => {
    expect(mend(last)).toBe(slug);
  });

  it.each(['', '/', 'a/', 'a-d/', 'a-b-c-d/', 'ab/', 'aa/', 'b-a/index.html', '1-2/'])(
    'is not taken for any comparison if it ends in "%s"',
    (last) => {
      expect(mend(last)).toBeNull();
    },
  );

  it('is not taken for any comparison if it belongs to another dossier or page', () => {
    for (const path of ['/bridge/compare/b-a/', '/harbour/topics/b-a/', '/harbour/compare', '/']) {
      expect(mendComparison(path, '/harbour/compare/', KNOWN)).toBeNull();
    }
  });

  it('is also recognized if the site’s base has capitals', () => {
    expect(mendComparison('/News/harbour/compare/B-A/', '/News/harbour/compare/', KNOWN)).toBe('a-b');
  });

  it('is recognized whatever separates its sigla, and however often they are repeated', () => {
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
