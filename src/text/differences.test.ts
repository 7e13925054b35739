import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, alignWords, findDifferences } from './differences.ts';
import { splitWords } from './white-space.ts';

function find(received: string, kept: string, ...omitted: string[]): string[] {
  const words = { received: splitWords(received), kept: splitWords(kept) };
  return findDifferences(words.received, words.kept, omitted.map(splitWords)).differences.map(
    (at) => `${words.received[at.received] ?? '(end)'}/${words.kept[at.kept] ?? '(end)'}`,
  );
}

describe('the differences of two texts', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['none', 'a b c d', 'a b c d', [], []],
    ['none but for what is left out', 'x a b c d y', 'a b c d', ['x', 'y'], []],
    ['one changed word', 'a b c d e', 'a X c d e', [], ['b/X']],
    ['two changed words', 'a b c d e f g h', 'a X c d e Y g h', [], ['b/X', 'f/Y']],
    ['a word gone and a word added', 'a b c d e f g h', 'a c d e f X g h', [], ['b/c', 'g/X']],
    ['a changed word at each end', 'a b c d e', 'X b c d Y', [], ['a/X', 'e/Y']],
    ['the last words gone', 'a b c d e', 'a b c', [], ['d/(end)']],
    ['words added at the end', 'a b c', 'a b c d e', [], ['(end)/d']],
    [
      'a paragraph gone, and a word after it changed',
      'a b c d e f g h i j k',
      'a b h i j X',
      [],
      ['c/h', 'k/X'],
    ],
    [
      'changed words before and after a left-out text',
      'a b c d e x y f g h i',
      'a X c d e f g h Z',
      ['x y'],
      ['b/X', 'i/Z'],
    ],
    [
      'a changed word directly before a left-out text',
      'a b c d x y f g h',
      'a b c X f g h',
      ['x y'],
      ['d/X'],
    ],
    [
      'a changed word, with a left-out text before it that stands in the body too',
      'x a b c d e x',
      'a X c d e x',
      ['x'],
      ['b/X'],
    ],
    [
      'a changed word between two left-out texts, of which one stands in the body too',
      'x a b c d e x f y g h i',
      'a X c d e x f g h i',
      ['x', 'y'],
      ['b/X'],
    ],
    [
      'a changed word that takes a left-out text with it, and another after it',
      'a b x c d e y f g h',
      'a X c d e f g h',
      ['x', 'y'],
      ['b/X'],
    ],
    ['another text', 'a b c', 'x y z', [], ['a/x']],
  ])('are found all: %s', (_, received, kept, omitted, differences) => {
    expect(find(received, kept, ...omitted)).toEqual(differences);
  });

  it('name a left-out text whose words are still there, where nothing else is wrong', () => {
    expect(findDifferences(['a', 'b', 'c'], ['a', 'b', 'c'], [['b']])).toEqual({
      differences: [],
      unused: 0,
    });
    expect(findDifferences(splitWords('a b c x y'), splitWords('a b c'), [['b'], ['x', 'y']])).toEqual({
      differences: [],
      unused: 0,
    });
    expect(findDifferences(splitWords('x a b c'), splitWords('a b c'), [['x'], ['a'], ['b']])).toEqual({
      differences: [],
      unused: 1,
    });
    expect(findDifferences(splitWords('x a b c'), splitWords('a b c'), [['x']])).toEqual({
      differences: [],
      unused: null,
    });
  });

  it('are one for each changed word, where these stand apart', () => {
    const changes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (gaps) => {
        const places = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? -1) + 3 + gap], []);
        const received = Array.from({ length: (places.at(-1) ?? 0) + 5 }, (_, index) => `w${index}`);
        const kept = received.map((word, index) => (places.includes(index) ? word.toUpperCase() : word));
        expect(findDifferences(received, kept, []).differences).toEqual(
          places.map((at) => ({ received: at, kept: at })),
        );
      }),
    );
  });

  it('end after ten, since two texts that part so often are different texts', () => {
    const received = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const kept = received.map((word, index) => (index % 5 === 0 ? 'X' : word));
    expect(findDifferences(received, kept, []).differences).toHaveLength(10);
  });
});

function align(received: string, kept: string, ...omitted: string[]): Alignment {
  return alignWords(splitWords(received), splitWords(kept), omitted.map(splitWords));
}

describe('words held against the received ones', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing is left out', 'a b c', 'a b c', []],
    ['there are none', '', '', []],
    ['a text at the beginning is left out', 'x y a b', 'a b', ['x y']],
    ['a text in the middle is left out', 'a x y b', 'a b', ['x y']],
    ['a text at the end is left out', 'a b x y', 'a b', ['x y']],
    ['several texts are left out in the received order', 'x a b y c z', 'a b c', ['x', 'y', 'z']],
    ['two left-out texts follow each other', 'a x y b', 'a b', ['x', 'y']],
    ['the same text is left out twice', 'share a share b', 'a b', ['share', 'share']],
    ['the left-out words stand in the body before', 'a b a b c', 'a b c', ['a b']],
    [
      'the left-out words stand in the body after',
      'share this now share this',
      'now share this',
      ['share this'],
    ],
    ['all words are left out', 'x y', '', ['x y']],
    ['a left-out text begins like the body that follows it', 'a a a b a a b', 'a a b', ['a a a b']],
  ])('are the same where %s', (_, received, kept, omitted) => {
    expect(align(received, kept, ...omitted)).toEqual({ kind: 'same' });
  });

  it.each<[string, string, string, string[], { received: number; kept: number; omitted: number }]>([
    ['a word is changed', 'a b c', 'a X c', [], { received: 1, kept: 1, omitted: 0 }],
    ['the first word is changed', 'a b c', 'X b c', [], { received: 0, kept: 0, omitted: 0 }],
    ['a word is gone', 'a b c', 'a c', [], { received: 1, kept: 1, omitted: 0 }],
    ['the last word is gone', 'a b c', 'a b', [], { received: 2, kept: 2, omitted: 0 }],
    ['a word is added', 'a b c', 'a b X c', [], { received: 2, kept: 2, omitted: 0 }],
    ['a word is added at the end', 'a b', 'a b X', [], { received: 2, kept: 2, omitted: 0 }],
    ['a letter’s case is changed', 'a b', 'a B', [], { received: 1, kept: 1, omitted: 0 }],
    ['two words are joined', 'a b c', 'ab c', [], { received: 0, kept: 0, omitted: 0 }],
    [
      'a word after a left-out text is changed',
      'x y a b',
      'a X',
      ['x y'],
      { received: 3, kept: 1, omitted: 1 },
    ],
    [
      'a word before a left-out text is changed',
      'a b x y',
      'a X',
      ['x y'],
      { received: 1, kept: 1, omitted: 0 },
    ],
    [
      'the left-out texts are in another order',
      'x a y b',
      'a b',
      ['y', 'x'],
      { received: 0, kept: 0, omitted: 0 },
    ],
    ['there are no words at all', 'a b', '', [], { received: 0, kept: 0, omitted: 0 }],
    ['nothing was received', '', 'a', [], { received: 0, kept: 0, omitted: 0 }],
  ])('differ from where %s', (_, received, kept, omitted, at) => {
    expect(align(received, kept, ...omitted)).toEqual({ kind: 'differs', ...at });
  });

  it.each<[string, string, string, string[], number]>([
    ['was never received', 'a b', 'a b', ['x'], 0],
    ['was received with other words between', 'a x b y', 'a b', ['x y'], 0],
    ['is the second', 'x a b', 'a b', ['x', 'y'], 1],
    ['is longer than the end of the received text', 'a x', 'a', ['x y'], 0],
  ])('name the left-out text that is missing: it %s', (_, received, kept, omitted, index) => {
    expect(align(received, kept, ...omitted)).toEqual({ kind: 'omitted-missing', omitted: index });
  });

  it('name the left-out text that was not left out', () => {
    expect(align('a b c', 'a b c', 'b')).toEqual({ kind: 'omitted-kept', omitted: 0 });
    expect(align('x a b c', 'a b c', 'x', 'b')).toEqual({ kind: 'omitted-kept', omitted: 1 });
  });
});

/** Words of few kinds, so that left-out texts and body look like each other. */
const alike = fc.array(fc.constantFrom<string[]>('a', 'b'), { maxLength: 12 });
const alikeTexts = fc.array(
  fc.tuple(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }), fc.nat()),
  { maxLength: 4 },
);

/** The received words: the kept ones with each text put in at its place. */
function putIn(
  kept: readonly string[],
  texts: readonly (readonly [readonly string[], number])[],
): { received: string[]; omitted: string[][] } {
  const placed = texts
    .map(([text, place]) => ({ text: [...text], at: place % (kept.length + 1) }))
    .sort((one, other) => one.at - other.at);
  const received = Array.from({ length: kept.length + 1 }, (_, at) => [
    ...placed.filter((entry) => entry.at === at).flatMap(({ text }) => text),
    ...kept.slice(at, at + 1),
  ]).flat();
  return { received, omitted: placed.map(({ text }) => text) };
}

describe('any words', () => {
  it('are the same with any texts left out anywhere, even where these look like the body', () => {
    fc.assert(
      fc.property(alike, alikeTexts, (kept, texts) => {
        const { received, omitted } = putIn(kept, texts);
        expect(alignWords(received, kept, omitted)).toEqual({ kind: 'same' });
      }),
    );
  });

  it('are never the same with a word changed, added or taken away, even where they look alike', () => {
    fc.assert(
      fc.property(
        alike,
        alikeTexts,
        fc.nat(),
        fc.constantFrom('change', 'add', 'remove'),
        (kept, texts, place, how) => {
          fc.pre(kept.length > 0);
          const { received, omitted } = putIn(kept, texts);
          const at = place % kept.length;
          const wrong = kept.toSpliced(at, how === 'add' ? 0 : 1, ...(how === 'remove' ? [] : ['X']));
          expect(alignWords(received, wrong, omitted).kind).not.toBe('same');
        },
      ),
    );
  });

  it('differ exactly at the one word that was changed', () => {
    const distinct = fc
      .integer({ min: 1, max: 30 })
      .map((count) => Array.from({ length: count }, (_, index) => `k${index}`));
    const texts = fc.array(
      fc.tuple(fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 3 }), fc.nat()),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(distinct, texts, fc.nat(), (kept, left, place) => {
        const { received, omitted } = putIn(kept, left);
        const at = place % kept.length;
        const alignment = alignWords(received, kept.with(at, 'CHANGED'), omitted);
        expect(alignment).toMatchObject({ kind: 'differs', received: received.indexOf(`k${at}`), kept: at });
      }),
    );
  });

  it('are held against each other in a second, however often a left-out word stands in them', () => {
    const kept = Array.from({ length: 5000 }, () => 'a');
    const omitted = Array.from({ length: 5 }, () => ['a']);
    expect(alignWords([...kept, 'a', 'a', 'a', 'a', 'a'], kept, omitted)).toEqual({ kind: 'same' });
    const started = performance.now();
    expect(alignWords([...kept, 'a', 'a', 'a', 'a', 'a'], kept.with(4999, 'X'), omitted).kind).toBe(
      'differs',
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
