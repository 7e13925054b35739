import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, makeDossier, type ArticleSketch } from './view.fixture.ts';
import type { ArticleView } from './views.ts';
import { sharesOf, SPEAKING, whoSpeaks } from './who-speaks.ts';

const MAYOR = 'The mayor';

/** Makes an article whose passages after the title are `texts`. */
function articleWith(
  texts: readonly string[],
  positions: ArticleSketch['positions'] = [],
  quoted: readonly number[] = [],
): ArticleView {
  const article = articleOf(
    makeDossier({
      propositions: ['quay', 'tower'],
      articles: {
        A: { passages: ['A title', ...texts], positions, voices: [{ name: MAYOR, speaks: 'directly' }] },
        B: {},
      },
    }),
    'A',
  );
  const toBlock = (_: unknown, passage: number): ArticleView['blocks'][number] => {
    const block = { kind: 'passage', passage, depth: 0 } as const;
    return quoted.includes(passage) ? { kind: 'quotation', blocks: [block] } : block;
  };
  return { ...article, blocks: article.passages.map(toBlock) };
}

const by = (voice: string, ...quotes: string[]) => ({ on: 'quay', voice, quotes });

describe('the count of who speaks', () => {
  it.each<[string, ArticleView, [author: number, reported: number, quoted: number, unmarked: number]]>([
    ['all words are unmarked without positions', articleWith(['The quay is old.']), [0, 0, 0, 6]],
    [
      'the words of a quote of the author are the author’s',
      articleWith(['The quay is old. It should go.'], [by('author', 'It should go.')]),
      [3, 0, 0, 6],
    ],
    [
      'the words of a quote of somebody else are reported',
      articleWith(['The mayor likes the quay.'], [by(MAYOR, 'likes the quay')]),
      [0, 3, 0, 4],
    ],
    [
      'the words of a passage in a quotation are quoted, even those of a voice in it',
      articleWith(['Old news.', 'The mayor likes it.'], [by(MAYOR, 'likes it')], [2]),
      [0, 0, 4, 4],
    ],
    [
      'the author’s words in a quotation are the author’s',
      articleWith(['The quay should go.'], [by('author', 'should go')], [1]),
      [2, 0, 2, 2],
    ],
    [
      'a word in quotes of the author and of somebody else is the author’s, and counts once',
      articleWith(
        ['The mayor likes the old quay.'],
        [by('author', 'the old quay'), by(MAYOR, 'likes the old')],
      ),
      [3, 1, 0, 4],
    ],
    [
      'a word in two quotes of the author counts once',
      articleWith(
        ['The quay should go now.'],
        [by('author', 'quay should go'), { on: 'tower', quotes: ['should go now'] }],
      ),
      [4, 0, 0, 3],
    ],
    [
      'a word that a quote cuts counts as inside',
      articleWith(['The quay (it should go).'], [by('author', 'it should go')]),
      [3, 0, 0, 4],
    ],
    ['the title counts like the text', articleWith(['The quay.'], [by('author', 'A title')]), [2, 0, 0, 2]],
  ])('%s', (_, article, [author, reported, quoted, unmarked]) => {
    expect(whoSpeaks(article).counts).toEqual({ author, reported, quoted, unmarked });
  });

  it('lists runs of words of one kind in the order of the text', () => {
    const article = articleWith(
      ['The quay should go.', 'The mayor likes it.'],
      [by('author', 'should go'), by(MAYOR, 'likes it')],
    );
    expect(whoSpeaks(article).runs).toEqual([
      { kind: 'unmarked', from: 0, words: 4 },
      { kind: 'author', from: 4, words: 2 },
      { kind: 'unmarked', from: 6, words: 2 },
      { kind: 'reported', from: 8, words: 2 },
    ]);
  });
});

describe('any article', () => {
  const WORDS = Array.from('abcdefghijkl', (letter) => letter.repeat(4));
  const quote = fc
    .tuple(fc.nat({ max: 11 }), fc.integer({ min: 1, max: 6 }))
    .map(([from, count]) => WORDS.slice(from, from + count).join(' '));
  const anyArticle = fc
    .record({
      own: fc.array(quote, { maxLength: 3 }),
      others: fc.array(quote, { maxLength: 3 }),
      isQuoted: fc.boolean(),
    })
    .map(({ own, others, isQuoted }) =>
      articleWith(
        [WORDS.join(' ')],
        [
          ...(own.length > 0 ? [by('author', ...own)] : []),
          ...(others.length > 0 ? [by(MAYOR, ...others)] : []),
        ],
        isQuoted ? [1] : [],
      ),
    );

  it('has as many words of the four kinds as it has words, and its runs have them all in order', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { counts, runs } = whoSpeaks(article);
        expect(SPEAKING.reduce((sum, kind) => sum + counts[kind], 0)).toBe(article.length.count);
        let from = 0;
        for (const run of runs) {
          expect(run.from).toBe(from);
          from += run.words;
        }
        expect(from).toBe(article.length.count);
        for (const kind of SPEAKING)
          expect(runs.reduce((sum, run) => sum + (run.kind === kind ? run.words : 0), 0)).toBe(counts[kind]);
      }),
    );
  });

  it('has shares of 100 percent in all, none of which is a whole percent off', () => {
    const count = fc.nat({ max: 3000 });
    fc.assert(
      fc.property(fc.record({ author: count, reported: count, quoted: count, unmarked: count }), (counts) => {
        const total = SPEAKING.reduce((sum, kind) => sum + counts[kind], 0);
        fc.pre(total > 0);
        const shares = sharesOf(counts);
        expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        for (const { kind, percent } of shares)
          expect(Math.abs(percent - (counts[kind] / total) * 100)).toBeLessThan(1);
        expect(shares.map(({ kind }) => kind).toSorted()).toEqual(
          SPEAKING.filter((kind) => counts[kind] > 0).toSorted(),
        );
      }),
    );
  });
});

it('the shares of an article are listed from the largest down', () => {
  expect(sharesOf({ author: 1, reported: 1, quoted: 0, unmarked: 4 })).toEqual([
    { kind: 'unmarked', percent: 66 },
    { kind: 'author', percent: 17 },
    { kind: 'reported', percent: 17 },
  ]);
});
