import { describe, expect, it } from 'vitest';
import { articleOf, found, makeDossier } from '../view.fixture.ts';
import { othersInWords, othersWords } from './others-words.ts';

const PASSAGE = 'The port said that ships are late. Ships are big, the mayor said.';

/** What is said of whose words some words of the passage are. */
function wordsOf(words: string, { isQuoted = false, ofWhom = 'The Port Post' as string | null } = {}): string | null {
  const dossier = makeDossier({
    propositions: ['open', 'late'],
    articles: {
      A: {
        passages: ['Ships', PASSAGE],
        voices: [{ name: 'The port', speaks: 'paraphrased' }, { name: 'The mayor', speaks: 'directly', via: 'The port' }],
        positions: [
          { on: 'open', quotes: ['Ships are big'] },
          { on: 'open', voice: 'The port', quotes: ['ships are late'] },
          { on: 'late', voice: 'The port', quotes: ['that ships'] },
          { on: 'late', voice: 'The mayor', quotes: ['the mayor said'] },
        ],
        fields: { source: { name: 'S', kind: 'NewsArticle', basis: 'b', republishes: { name: ofWhom ?? 'Another', basis: 'b', ...(ofWhom === null ? {} : { quoted: true as const }) } } },
      },
    },
  });
  const article = articleOf(dossier, 'A');
  const ranges = words.split(' + ').map((each) => ({ start: PASSAGE.indexOf(each), end: PASSAGE.indexOf(each) + each.length }));
  const others = othersWords({ ...article, blocks: isQuoted ? [{ kind: 'quotation', blocks: [{ kind: 'passage', passage: 1, depth: 0 }] }] : [] }, found(article.passages[1]), ranges);
  return others && othersInWords(others);
}

describe('words of a passage', () => {
  it.each<[string, string, Parameters<typeof wordsOf>[1], string | null]>([
    ['that nothing marks are nobody’s but the author’s', 'The', {}, null],
    ['of the author’s own position are too, although another is reported beside them', 'big', {}, null],
    ['that are reported name who, once', 'ships are', {}, 'reported: The port'],
    ['that are reported by another name both', 'mayor', {}, 'reported: The mayor, via The port'],
    ['of which some are reported say so', 'late + big', {}, 'reported in part: The port'],
    ['of several name each', 'late + mayor', {}, 'reported: The port; The mayor, via The port'],
    ['in a quotation name whom it quotes', 'big', { isQuoted: true }, 'quoted: The Port Post'],
    ['reported in a quotation name both, and nobody twice', 'late + mayor', { isQuoted: true, ofWhom: 'The port' }, 'quoted: The port · reported: The mayor'],
    ['in a quotation of which nothing says whose it is name nobody', 'big', { isQuoted: true, ofWhom: null }, 'quoted'],
  ])('%s', (_, words, source, expected) => {
    expect(wordsOf(words, source)).toBe(expected);
  });
});
