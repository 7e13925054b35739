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

describe('comparing a received text with an article', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['none', 'a b c d', 'a b c d', [], []],
    ['none except for omitted texts', 'x a b c d y', 'a b c d', ['x', 'y'], []],
    ['one changed word', 'a b c d e', 'a X c d e', [], ['b/X']],
    ['two changed words', 'a b c d e f g h', 'a X c d e Y g h', [], ['b/X', 'f/Y']],
    ['a removed word and an added word', 'a b c d e f g h', 'a c d e f X g h', [], ['b/c', 'g/X']],
    ['a changed word at each end', 'a b c d e', 'X b c d Y', [], ['a/X', 'e/Y']],
    ['the last words removed', 'a b c d e', 'a b c', [], ['d/(end)']],
    ['words added at the end', 'a b c', 'a b c d e', [], ['(end)/d']],
    [
      'a removed paragraph, and a changed word after it',
      'a b c d e f g h i j k',
      'a b h i j X',
      [],
      ['c/h', 'k/X'],
    ],
    [
      'changed words before and after an omitted text',
      'a b c d e x y f g h i',
      'a X c d e f g h Z',
      ['x y'],
      ['b/X', 'i/Z'],
    ],
    [
      'a changed word directly before an omitted text',
      'a b c d x y f g h',
      'a b c X f g h',
      ['x y'],
      ['d/X'],
    ],
    [
      'a changed word after an omitted text that also occurs in the body',
      'x a b c d e x',
      'a X c d e x',
      ['x'],
      ['b/X'],
    ],
    [
      'a changed word between two omitted texts, one of which also occurs in the body',
      'x a b c d e x f y g h i',
      'a X c d e x f g h i',
      ['x', 'y'],
      ['b/X'],
    ],
    [
      'a changed word whose difference covers an omitted text, with another omitted text after it',
      'a b x c d e y f g h',
      'a X c d e f g h',
      ['x', 'y'],
      ['b/X'],
    ],
    ['a completely different text', 'a b c', 'x y z', [], ['a/x']],
  ])('finds every difference: %s', (_, received, kept, omitted, differences) => {
    expect(find(received, kept, ...omitted)).toEqual(differences);
  });

  it('names an omitted text that is still in the article, if that is the only mistake', () => {
    expect(findDifferences(['a', 'b', 'c'], ['a', 'b', 'c'], [['b']])).toMatchObject({
      differences: [],
      unused: 0,
    });
    expect(findDifferences(splitWords('a b c x y'), splitWords('a b c'), [['b'], ['x', 'y']])).toMatchObject({
      differences: [],
      unused: 0,
    });
    expect(findDifferences(splitWords('x a b c'), splitWords('a b c'), [['x'], ['a'], ['b']])).toMatchObject({
      differences: [],
      unused: 1,
    });
    expect(findDifferences(splitWords('x a b c'), splitWords('a b c'), [['x']])).toMatchObject({
      differences: [],
      unused: null,
    });
  });

  it('finds one difference for each changed word when these are far enough apart', () => {
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

  it('stops after ten differences, since texts that differ so often are different texts', () => {
    const received = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const kept = received.map((word, index) => (index % 5 === 0 ? 'X' : word));
    expect(findDifferences(received, kept, []).differences).toHaveLength(10);
  });
});

function align(received: string, kept: string, ...omitted: string[]): Alignment {
  return alignWords(splitWords(received), splitWords(kept), omitted.map(splitWords));
}

describe('aligning kept words with received words', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing is omitted', 'a b c', 'a b c', []],
    ['there are no words', '', '', []],
    ['a text at the beginning is omitted', 'x y a b', 'a b', ['x y']],
    ['a text in the middle is omitted', 'a x y b', 'a b', ['x y']],
    ['a text at the end is omitted', 'a b x y', 'a b', ['x y']],
    ['several texts are omitted in the received order', 'x a b y c z', 'a b c', ['x', 'y', 'z']],
    ['two omitted texts follow each other', 'a x y b', 'a b', ['x', 'y']],
    ['the same text is omitted twice', 'share a share b', 'a b', ['share', 'share']],
    ['the omitted words also occur earlier in the body', 'a b a b c', 'a b c', ['a b']],
    [
      'the omitted words also occur later in the body',
      'share this now share this',
      'now share this',
      ['share this'],
    ],
    ['all words are omitted', 'x y', '', ['x y']],
    ['an omitted text begins like the body that follows it', 'a a a b a a b', 'a a b', ['a a a b']],
  ])('reports a match when %s', (_, received, kept, omitted) => {
    expect(align(received, kept, ...omitted)).toMatchObject({ kind: 'same' });
  });

  it.each<[string, string, string, string[], { received: number; kept: number; omitted: number }]>([
    ['a word is changed', 'a b c', 'a X c', [], { received: 1, kept: 1, omitted: 0 }],
    ['the first word is changed', 'a b c', 'X b c', [], { received: 0, kept: 0, omitted: 0 }],
    ['a word is removed', 'a b c', 'a c', [], { received: 1, kept: 1, omitted: 0 }],
    ['the last word is removed', 'a b c', 'a b', [], { received: 2, kept: 2, omitted: 0 }],
    ['a word is added', 'a b c', 'a b X c', [], { received: 2, kept: 2, omitted: 0 }],
    ['a word is added at the end', 'a b', 'a b X', [], { received: 2, kept: 2, omitted: 0 }],
    ['a letter’s case is changed', 'a b', 'a B', [], { received: 1, kept: 1, omitted: 0 }],
    ['two words are joined', 'a b c', 'ab c', [], { received: 0, kept: 0, omitted: 0 }],
    [
      'a word after an omitted text is changed',
      'x y a b',
      'a X',
      ['x y'],
      { received: 3, kept: 1, omitted: 1 },
    ],
    [
      'a word before an omitted text is changed',
      'a b x y',
      'a X',
      ['x y'],
      { received: 1, kept: 1, omitted: 0 },
    ],
    [
      'the omitted texts are in another order',
      'x a y b',
      'a b',
      ['y', 'x'],
      { received: 0, kept: 0, omitted: 0 },
    ],
    ['no words are kept', 'a b', '', [], { received: 0, kept: 0, omitted: 0 }],
    ['nothing was received', '', 'a', [], { received: 0, kept: 0, omitted: 0 }],
  ])('reports the first mismatch when %s', (_, received, kept, omitted, at) => {
    expect(align(received, kept, ...omitted)).toEqual({ kind: 'differs', ...at });
  });

  it.each<[string, string, string, string[], number]>([
    ['was never received', 'a b', 'a b', ['x'], 0],
    ['was received with other words inside it', 'a x b y', 'a b', ['x y'], 0],
    ['is the second', 'x a b', 'a b', ['x', 'y'], 1],
    ['runs past the end of the received text', 'a x', 'a', ['x y'], 0],
  ])('names the omitted text that was not received: it %s', (_, received, kept, omitted, index) => {
    expect(align(received, kept, ...omitted)).toEqual({ kind: 'omitted-missing', omitted: index });
  });

  it('names the omitted text that was not left out', () => {
    expect(align('a b c', 'a b c', 'b')).toEqual({ kind: 'omitted-kept', omitted: 0 });
    expect(align('x a b c', 'a b c', 'x', 'b')).toEqual({ kind: 'omitted-kept', omitted: 1 });
  });
});

/** Only two different words, so that omitted texts and body look alike. */
const alike = fc.array(fc.constantFrom<string[]>('a', 'b'), { maxLength: 12 });
const alikeTexts = fc.array(
  fc.tuple(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }), fc.nat()),
  { maxLength: 4 },
);

/** Builds the received words: the kept ones with each text inserted at its place. */
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

describe('aligning any words', () => {
  it('reports a match whatever texts are omitted, even if they look like the body', () => {
    fc.assert(
      fc.property(alike, alikeTexts, (kept, texts) => {
        const { received, omitted } = putIn(kept, texts);
        expect(alignWords(received, kept, omitted)).toMatchObject({ kind: 'same' });
      }),
    );
  });

  it('never reports a match when a word is changed, added or removed, even if the words look alike', () => {
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

  it('reports the one changed word when all words are distinct', () => {
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

  it('takes less than a second, however often an omitted word occurs', () => {
    const kept = Array.from({ length: 5000 }, () => 'a');
    const omitted = Array.from({ length: 5 }, () => ['a']);
    expect(alignWords([...kept, 'a', 'a', 'a', 'a', 'a'], kept, omitted)).toMatchObject({ kind: 'same' });
    const started = performance.now();
    expect(alignWords([...kept, 'a', 'a', 'a', 'a', 'a'], kept.with(4999, 'X'), omitted).kind).toBe(
      'differs',
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
