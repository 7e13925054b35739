import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendAddress } from './mend-address.ts';

const mend = (address: string) => mendAddress(address, '/');

describe('an unknown address of a comparison', () => {
  it.each([
    ['in another order', 'c-b-a/', 'a-b-c'],
    ['with a repeated siglum', 'a-b-a/', 'a-b'],
    ['in capitals', 'A-C', 'a-c'],
    ['with commas', 'b,a', 'a-b'],
    ['with an escaped comma, whose C is not a siglum', 'b%2Ca/', 'a-b'],
    ['with an escaped dash of three bytes', 'b%E2%80%93a', 'a-b'],
    ['with spaces', 'b%20c', 'b-c'],
    ['with slashes', 'b/a/', 'a-b'],
    ['with sigla of two letters, which come last', 'ab-z-aa-a/', 'a-z-aa-ab'],
    ['without the slash at the end', 'a-b', 'a-b'],
    ['with sigla that a browser escapes', '%D0%B4-a-%CF%89/', 'a-ω-д'],
    ['with escaped capitals', '%D0%94-A', 'a-д'],
    ['with an escape that can’t be decoded', 'b%E2%80a', 'a-b'],
  ])('means that comparison, or else the page that finds it: %s', (_, last, set) => {
    expect(mend(`/harbour/compare/${last}`)).toEqual([
      `/harbour/compare/${set}/`,
      `/harbour/compare/?only=${set}`,
    ]);
  });

  it('means only the page that finds it if it is written as it should be', () => {
    expect(mend('/harbour/compare/a-%D0%B4/')).toEqual(['/harbour/compare/?only=a-д']);
    expect(mend('/harbour/compare/a-c-f-k/')).toEqual(['/harbour/compare/?only=a-c-f-k']);
  });

  it.each(['', '/', 'a/', 'a-a/', 'abc-a/', 'aa/', 'b-a/index.html', '1-2/', '?only=a-c', '#a-c'])(
    'means nothing if it ends in "%s"',
    (last) => {
      expect(mend(`/harbour/compare/${last}`)).toEqual([]);
    },
  );

  it('keeps the query and the fragment, and replaces what the query is narrowed to', () => {
    expect(mend('/harbour/compare/c-a?fold=texts&q=a%20b#p-a-12345:~:text=A?b')).toEqual([
      '/harbour/compare/a-c/?fold=texts&q=a%20b#p-a-12345:~:text=A?b',
      '/harbour/compare/?only=a-c&fold=texts&q=a%20b#p-a-12345:~:text=A?b',
    ]);
    expect(mend('/harbour/compare/c-a/?q=x&only=b-d#differ')).toEqual([
      '/harbour/compare/a-c/?q=x&only=b-d#differ',
      '/harbour/compare/?only=a-c&q=x#differ',
    ]);
  });

  it('is recognized whatever separates its sigla, and however often they are repeated', () => {
    const sets = fc.constantFrom('a-b', 'a-c', 'b-c', 'a-b-c', 'a-aa');
    const between = fc.constantFrom('-', ',', '+', '--', '%2c', '/', '_', '%20');
    fc.assert(
      fc.property(
        sets,
        fc.infiniteStream(fc.nat()),
        between,
        fc.boolean(),
        (set, keys, separator, isUpper) => {
          const sigla = [...set.split('-'), ...set.split('-')].map((siglum) => ({
            siglum,
            key: keys.next().value as number,
          }));
          const written = sigla
            .sort((a, b) => a.key - b.key)
            .map(({ siglum }) => siglum)
            .join(separator);
          const [first] = mend(`/harbour/compare/${isUpper ? written.toUpperCase() : written}`);
          expect(first).toBe(`/harbour/compare/${set}/`);
        },
      ),
    );
  });
});

describe('an unknown address of another kind', () => {
  it('of a blind page means the blind page with the same sigla', () => {
    expect(mend('/harbour/blind/C-a')).toEqual(['/harbour/blind/a-c/']);
    expect(mend('/harbour/blind/a-c/')).toEqual([]);
  });

  it.each([
    ['/embed/harbour/a-b/toll/', '/embed/harbour/toll/?only=a-b'],
    ['/embed/harbour/b-a/toll', '/embed/harbour/toll/?only=a-b'],
    ['/EMBED/Harbour/A-AA/Toll/?x=1&only=c#e', '/embed/harbour/toll/?only=a-aa&x=1#e'],
    ['/oembed/harbour/a-b/toll.json', '/oembed/harbour/toll.json?only=a-b'],
    ['/oembed/harbour/a-b/toll.json?format=json#x', '/oembed/harbour/toll.json?only=a-b&format=json#x'],
  ])('of a retired form means its successor: %s', (address, successor) => {
    expect(mend(address)).toEqual([successor]);
  });

  it.each([
    '/',
    '/harbour/topics/b-a/',
    '/harbour/compare',
    '/embed/harbour/toll/',
    '/embed/harbour/a/toll/',
    '/embed/harbour/every/toll/',
    '/embed/harbour/a-b/c/toll/',
    '/oembed/harbour/a-b/toll.xml',
    '//evil.example/compare/b-a/',
    '/evil.example/compare/b-a/',
    '/%E0%A4%A/compare/b-a/',
  ])('means nothing: %s', (address) => {
    expect(mend(address)).toEqual([]);
  });
});

describe('on a site under a sub-path', () => {
  it('the path is kept, even if it has capitals and the address does not', () => {
    expect(mendAddress('/News/embed/harbour/a-b/toll/', '/News/')).toEqual([
      '/News/embed/harbour/toll/?only=a-b',
    ]);
    expect(mendAddress('/news/harbour/blind/B-A/', '/News/')).toEqual(['/News/harbour/blind/a-b/']);
  });

  it('an address outside of it means nothing', () => {
    expect(mendAddress('/harbour/blind/b-a/', '/news/')).toEqual([]);
  });
});

it('no address redirects forever, even on a host that answers every request', () => {
  const part = fc.constantFrom(
    'embed',
    'oembed',
    'compare',
    'blind',
    'harbour',
    'a-b',
    'B-A',
    'a',
    'toll.json',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom('', '/', '/?only=b-a'), (parts, end) => {
      let reached = [`/${parts.join('/')}${end}`];
      for (let step = 0; step < 3; step += 1) reached = reached.flatMap(mend);
      expect(reached).toEqual([]);
    }),
  );
});
