import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInPassages, makeQuotable } from '../text/find-quote.ts';
import { makeSelector, trimPlace } from './make-selector.ts';

const TEXTS = ['He said no. She said no.', 'No one said yes.', 'no no no no', 'He said no. She said no.'];

const select = (texts: readonly string[], passage: number, start: number, end: number, lang = 'en') =>
  makeSelector(makeQuotable(texts), { passage, start, end }, lang);

test('words that occur once need no context', () => {
  expect(select(TEXTS, 1, 7, 15)).toEqual({ exact: 'said yes' });
});

test('white space at the ends is not part of the quote', () => {
  expect(select(TEXTS, 1, 11, 15)).toEqual({ exact: 'yes' });
  expect(select(['a b  c', 'b'], 0, 1, 4)).toEqual({ exact: 'b', prefix: 'a' });
});

test('as few words as possible tell a place from the others', () => {
  expect(select(['He said no. She said no.'], 0, 8, 10)).toEqual({ exact: 'no', suffix: '. She' });
  expect(select(['yes no', 'yes yes no'], 1, 8, 10)).toEqual({ exact: 'no', prefix: 'yes yes' });
});

test('a place that no words around it tell from another has a number', () => {
  const same = 'the same words again and again and nothing else but the same words again and again';
  const texts = Array<string>(5).fill(same);
  expect(select(texts, 2, 0, 8)).toMatchObject({ exact: 'the same', occurrence: 5 });
});

test('nothing but white space is no quote', () => {
  expect(select(TEXTS, 0, 2, 3)).toBeNull();
  expect(select(TEXTS, 0, 5, 5)).toBeNull();
});

test('half a character means the whole', () => {
  expect(select(['a 👍🏽 b'], 0, 3, 4)).toEqual({ exact: '👍🏽' });
});

test('in any text, the finder finds the very place that was selected', () => {
  const piece = fc.constantFrom(
    'no',
    'no',
    ' ',
    ' ',
    'yes',
    '.',
    '“',
    'e\u0301',
    'é',
    '是',
    '不',
    '👍🏽',
    '\u00ad',
    '\u200b',
    'ﬁ',
    'لا',
    '\u00a0',
    '가',
  );
  const texts = fc.array(
    fc
      .array(piece, { minLength: 1, maxLength: 14 })
      .map((pieces) => makeQuotable([pieces.join('')]).texts[0] ?? ''),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (all, one, two, three) => {
      const passage = one % all.length;
      const length = all[passage]?.length ?? 0;
      const [start = 0, end = 0] = [two % (length + 1), three % (length + 1)].sort((a, b) => a - b);
      const place = trimPlace(makeQuotable(all), { passage, start, end });
      const selector = makeSelector(makeQuotable(all), { passage, start, end }, 'en');
      if (!place) expect(selector).toBeNull();
      else
        expect(findInPassages(makeQuotable(all), selector ?? { exact: '' })).toEqual({
          kind: 'found',
          place,
        });
    }),
    { numRuns: 3000 },
  );
});
