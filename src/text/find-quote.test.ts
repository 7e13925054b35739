import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findClosest,
  findInPassages,
  makeQuotable,
  type QuotePlace,
  type QuoteResult,
  type QuoteSelector,
} from './find-quote.ts';

const findQuote = (texts: readonly string[], selector: QuoteSelector) =>
  findInPassages(makeQuotable(texts), selector);

const PASSAGES = [
  'The port opens',
  'The mayor said that ships will come again by the summer.',
  'There is “no danger” to anyone, she said, and the ships pay.',
  'Nobody asked those who live at the port. Nobody asked those who fish.',
];

function find(exact: string, context: Omit<QuoteSelector, 'exact'> = {}): QuoteResult {
  return findQuote(PASSAGES, { exact, ...context });
}

/** Returns the closest words to a quote that the passages do not have. */
function closestTo(exact: string, passages: readonly string[] = PASSAGES): ReturnType<typeof findClosest> {
  expect(findQuote(passages, { exact })).toEqual({ kind: 'missing' });
  return findClosest(makeQuotable(passages), exact);
}

/** Returns the words that a place's offsets cut out of the passage. */
function cut({ passage, start, end }: QuotePlace): string | undefined {
  return PASSAGES[passage]?.slice(start, end);
}

function placesOf(result: QuoteResult): QuotePlace[] {
  if (result.kind === 'found') return [result.place];
  return result.kind === 'ambiguous' ? result.places : [];
}

describe('a quote that occurs once in the article', () => {
  it.each([
    ['in the middle of a passage', 'ships will come', 1, 20],
    ['at the beginning of a passage', 'The mayor', 1, 0],
    ['at the end of a passage', 'by the summer.', 1, 42],
    ['as a whole passage', 'The port opens', 0, 0],
    ['with its curly quotes', '“no danger” to', 2, 9],
    ['inside a word', 'summe', 1, 49],
  ])('is found %s', (_, exact, passage, start) => {
    const place = { passage, start, end: start + exact.length };
    expect(cut(place)).toBe(exact);
    expect(find(exact)).toEqual({ kind: 'found', place });
  });

  it('is found whatever white space the editor or the article has between its words', () => {
    expect(find(' ships\n  will\tcome ')).toEqual(find('ships will come'));
    expect(findQuote(['one\n two', 'three\u00a0four'], { exact: 'three four' })).toEqual({
      kind: 'found',
      place: { passage: 1, start: 0, end: 10 },
    });
  });
});

describe('a quote that occurs twice in the article', () => {
  it('is ambiguous, and both places are returned', () => {
    expect(find('Nobody asked those who')).toEqual({
      kind: 'ambiguous',
      places: [
        { passage: 3, start: 0, end: 22 },
        { passage: 3, start: 41, end: 63 },
      ],
    });
    expect(find('ships')).toEqual({
      kind: 'ambiguous',
      places: [
        { passage: 1, start: 20, end: 25 },
        { passage: 2, start: 50, end: 55 },
      ],
    });
  });

  it('is ambiguous even if its places overlap', () => {
    expect(findQuote(['la la la'], { exact: 'la la' })).toMatchObject({
      kind: 'ambiguous',
      places: [{ start: 0 }, { start: 3 }],
    });
  });

  it.each([
    ['the words before it', { prefix: 'at the port.' }, 41],
    ['the words after it', { suffix: 'fish' }, 41],
    ['both', { prefix: 'port.', suffix: 'fish.' }, 41],
    ['words with other white space', { suffix: ' live\n at' }, 0],
  ])('is found by %s', (_, context, start) => {
    expect(find('Nobody asked those who', context)).toEqual({
      kind: 'found',
      place: { passage: 3, start, end: start + 22 },
    });
  });

  it('stays ambiguous if its context occurs twice as well', () => {
    expect(find('asked', { prefix: 'Nobody', suffix: 'those' })).toMatchObject({
      kind: 'ambiguous',
      places: [{ start: 7 }, { start: 48 }],
    });
  });

  it('is not found with a context from another passage or from none, but its places are returned', () => {
    const places = [
      { passage: 1, start: 20, end: 25 },
      { passage: 2, start: 50, end: 55 },
    ];
    expect(find('ships', { prefix: 'port opens' })).toEqual({ kind: 'context-differs', places });
    expect(find('ships', { prefix: 'that', suffix: 'pay' })).toEqual({ kind: 'context-differs', places });
  });

  it('is not found by words that precede or follow it, but not directly', () => {
    expect(find('ships', { prefix: 'mayor' })).toMatchObject({ kind: 'context-differs' });
    expect(find('ships', { suffix: 'summer' })).toMatchObject({ kind: 'context-differs' });
  });
});

describe('a quote whose context is in the neighboring passage', () => {
  const REFRAIN = ['One.', 'We will see.', 'Two.', 'We will see.', 'Three.'];

  it('is found, even if it is a whole passage that occurs twice', () => {
    const place = { passage: 3, start: 0, end: 12 };
    expect(findQuote(REFRAIN, { exact: 'We will see.', prefix: 'Two.' })).toEqual({ kind: 'found', place });
    expect(findQuote(REFRAIN, { exact: 'We will see.', suffix: 'Three' })).toEqual({ kind: 'found', place });
    expect(findQuote(REFRAIN, { exact: 'We will see.', prefix: 'see. Two.' })).toEqual({
      kind: 'found',
      place,
    });
  });

  it('is found by its number among all places, or among those with its context', () => {
    expect(findQuote(REFRAIN, { exact: 'We will see.', occurrence: 2 })).toMatchObject({
      place: { passage: 3 },
    });
    expect(findQuote(REFRAIN, { exact: 'will', occurrence: 1 })).toMatchObject({ place: { passage: 1 } });
    expect(findQuote(['a b', 'x b', 'a b'], { exact: 'b', prefix: 'a', occurrence: 2 })).toMatchObject({
      place: { passage: 2 },
    });
  });

  it('is not found by a number that is larger than that of its places', () => {
    expect(findQuote(REFRAIN, { exact: 'We will see.', occurrence: 3 })).toMatchObject({
      kind: 'occurs-less',
      places: [{ passage: 1 }, { passage: 3 }],
    });
    expect(findQuote(REFRAIN, { exact: 'We will see.', prefix: 'Two.', occurrence: 2 }).kind).toBe(
      'occurs-less',
    );
  });
});

describe('a quote that Unicode calls equal to the words of the article', () => {
  /** Returns the words that are found. */
  const found = (text: string, exact: string): string | null => {
    const result = findQuote([text], { exact });
    return result.kind === 'found' ? text.slice(result.place.start, result.place.end) : null;
  };

  it.each([
    ['a soft hyphen in the text', 'The munici\u00adpality pays.', 'municipality', 'munici\u00adpality'],
    ['a soft hyphen in the quote', 'The municipality pays.', 'munici\u00adpality pays', 'municipality pays'],
    ['accents apart in the text', 'and Nu\u0301n\u0303ez pay', 'Núñez', 'Nu\u0301n\u0303ez'],
    ['accents apart in the quote', 'and Núñez pay', 'Nu\u0301n\u0303ez pay', 'Núñez pay'],
    ['several marks in another order', 'so q\u0323\u0307 is', 'q\u0307\u0323', 'q\u0323\u0307'],
    [
      'Hangul in parts',
      'das \u1112\u1161\u11ab \u1100\u1173\u11af',
      '한 글',
      '\u1112\u1161\u11ab \u1100\u1173\u11af',
    ],
    ['the sign for Ångström', '5 \u212b wide', '5 Å', '5 \u212b'],
    ['a zero-width space', 'sea\u200bport is', 'seaport', 'sea\u200bport'],
    ['a direction mark at its end', 'is \u200eopen\u200f.', 'is open', 'is \u200eopen'],
    ['a mark between spaces', 'is \u200e open', 'is open', 'is \u200e open'],
    ['a non-joiner', 'می\u200cخواهم', 'میخواهم', 'می\u200cخواهم'],
    ['a variation selector', 'we \u2764\ufe0f it', '\u2764 it', '\u2764\ufe0f it'],
  ])('is found where it stands, and all of it: %s', (_, text, exact, words) => {
    expect(found(text, exact)).toBe(words);
  });

  it('is not found where it would cut a letter from its accent or an emoji in two', () => {
    expect(found('en Espan\u0303a', 'Espan')).toBeNull();
    expect(found('\u1112\u1161\u11ab', '\u1112\u1161')).toBeNull();
    expect(found('a 👩\u200d🚒 came', '🚒 came')).toBeNull();
  });

  it('is not found if a letter has another accent, another case or another form', () => {
    for (const exact of ['Nunez', 'núñez', 'Nùñez', 'ﬁsh', 'Ｎúñez'])
      expect(found('Núñez and fish', exact)).toBeNull();
  });

  it('keeps its offsets in the original after any characters that nobody sees', () => {
    const noise = fc.string({
      unit: fc.constantFrom('\u00ad', '\u200b', '\u200e', '\ufe0f', 'n\u0303', 'ab'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `x${before} the ships pay ${after}x`;
        expect(found(text, 'the ships pay')).toBe('the ships pay');
      }),
    );
  });
});

describe('a quote that spans several passages', () => {
  it.each([
    ['The port opens The mayor said', 0],
    ['by the summer.\n\nThere is “no', 1],
    ['. There is', 1],
    ['pay. Nobody', 2],
    ['opens The mayor said that ships will come again by the summer. There', 0],
  ])('is reported with the passage in which it begins: "%s"', (exact, passage) => {
    expect(find(exact)).toEqual({ kind: 'crosses', passage });
  });
});

describe('a quote that is not in the article', () => {
  it.each([
    ['another word', 'that ships would come again', 1, 'that ships will come again'],
    ['another form of a word', 'there is “no dangers” to anyone', 2, 'There is “no danger” to anyone,'],
    [
      'straight quotes for curly ones',
      'There is "no danger" to anyone',
      2,
      'There is “no danger” to anyone,',
    ],
    ['another letter case', 'the PORT opens', 0, 'The port opens'],
    ['hyphens for spaces', 'ships-will-come again', 1, 'ships will come again'],
    ['a word left out', 'Nobody asked those live at the port', 3, 'Nobody asked those who live at the port.'],
  ])('is reported with the closest words: %s', (_, exact, passage, text) => {
    expect(closestTo(exact)).toEqual({ passage, text });
  });

  it('is reported with the first of two passages that are equally close', () => {
    expect(closestTo('the bad ship', ['the red ship', 'the old ship'])).toEqual({
      passage: 0,
      text: 'the red ship',
    });
  });

  it.each(['quantum chromodynamics', 'x', '', ' \n'])(
    'is reported without closest words if none are close: "%s"',
    (exact) => {
      expect(closestTo(exact)).toBeNull();
    },
  );

  it('is reported without closest words if there are no passages or only an empty one', () => {
    expect(closestTo('ships', [])).toBeNull();
    expect(closestTo('ships', [''])).toBeNull();
  });

  const [, , , last = ''] = PASSAGES;
  const exact = last.slice(7, 40);
  it.each(Array.from({ length: 13 }, (_, index) => index + 1))(
    'is still traced to its passage with %i of 33 characters changed',
    (count) => {
      const degraded = [...exact]
        .map((character, at) => (at % 2 === 0 && at / 2 < count ? '#' : character))
        .join('');
      expect(closestTo(degraded)).toMatchObject({ passage: 3 });
    },
  );

  it('is no longer traced to its passage with half of its characters changed', () => {
    expect(closestTo(exact.replace(/(.)./gu, '$1#'))).toBeNull();
  });

  it('is traced to its passage even if passage and quote have more characters than a machine word has bits', () => {
    const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const wrong = long.slice(100, 900).replace('word50 ', 'word5 ');
    expect(closestTo(wrong, [PASSAGES[0] ?? '', long])).toMatchObject({
      passage: 1,
      text: expect.stringContaining('word49 word50 word51') as string,
    });
  });
});

describe('any quote', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', '😀'), minLength: 1, maxLength: 3 });
  const passage = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  /** Passages, and a part of one of them as the quote. */
  const stretch = fc
    .array(passage, { minLength: 1, maxLength: 4 })
    .chain((passages) =>
      fc.nat(passages.length - 1).chain((index) => {
        const length = passages[index]?.length ?? 0;
        return fc.tuple(fc.constant(passages), fc.constant(index), fc.nat(length - 1), fc.nat(length));
      }),
    )
    .map(([passages, index, start, end]) => {
      const exact = (passages[index] ?? '').slice(
        Math.min(start, end),
        Math.max(start, end, Math.min(start, end) + 1),
      );
      return { passages, index, exact: exact.trim() };
    })
    .filter(({ exact }) => exact !== '');

  const count = (texts: readonly string[], exact: string) =>
    texts.reduce(
      (sum, text) => sum + [...text].reduce((all, _, at) => all + (text.startsWith(exact, at) ? 1 : 0), 0),
      0,
    );

  it('that occurs is found or ambiguous, and each of its places has exactly its words', () => {
    fc.assert(
      fc.property(stretch, ({ passages, index, exact }) => {
        fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(exact));
        const result = findQuote(passages, { exact });
        const places = placesOf(result);
        expect(result.kind).toBe(places.length === 1 ? 'found' : 'ambiguous');
        expect(places.map((place) => passages[place.passage]?.slice(place.start, place.end))).toEqual(
          places.map(() => exact),
        );
        expect(places.map((place) => place.passage)).toContain(index);
        expect(new Set(places.map((place) => `${place.passage} ${place.start}`)).size).toBe(places.length);
      }),
    );
  });

  it('that occurs once is found exactly there, wherever it begins and ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), fc.nat(), (words, from, to) => {
        const texts = [
          'before',
          Array.from({ length: words }, (_, index) => `(${index})`).join(' '),
          'after',
        ];
        const [text = ''] = texts.slice(1);
        const start = from % (text.length - 3);
        const exact = text.slice(start, start + 3 + (to % (text.length - start - 2)));
        fc.pre(exact === exact.trim() && count(texts, exact) === 1);
        expect(findQuote(texts, { exact })).toEqual({
          kind: 'found',
          place: { passage: 1, start, end: start + exact.length },
        });
      }),
    );
  });

  it('is found at the same place with any white space between its words', () => {
    const space = fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '\r\n', '\u00a0'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(stretch, space, ({ passages, exact }, white) => {
        const spaced = exact.replaceAll(' ', white);
        expect(findQuote(passages, { exact: `${white}${spaced}` })).toEqual(findQuote(passages, { exact }));
        expect(
          findQuote(
            passages.map((text) => text.replaceAll(' ', white)),
            { exact },
          ),
        ).toEqual(findQuote(passages, { exact }));
      }),
    );
  });

  it('keeps its place when its own context is added, and gets no new place', () => {
    fc.assert(
      fc.property(stretch, ({ passages, exact }) => {
        const everywhere = placesOf(findQuote(passages, { exact }));
        for (const place of everywhere) {
          const text = passages[place.passage] ?? '';
          const narrowed = placesOf(
            findQuote(passages, { exact, prefix: text.slice(0, place.start), suffix: text.slice(place.end) }),
          );
          expect(narrowed).toContainEqual(place);
          for (const other of narrowed) expect(everywhere).toContainEqual(other);
        }
      }),
    );
  });
});
