import { describe, expect, it } from 'vitest';
import { disputedClaims, pairsOf, sharpestPair } from './disputed-claims.ts';
import { makeDossier, type ArticleSketch, type PositionSketch } from './view.fixture.ts';

const held = (
  on: string,
  stance: PositionSketch['stance'] = 'favor',
  ...quotes: string[]
): PositionSketch => ({
  on,
  stance,
  ...(quotes.length > 0 ? { quotes } : {}),
});

function disputesOf(
  articles: Record<string, ArticleSketch>,
  propositions = ['quay', 'tower', 'pier', 'mast'],
) {
  return disputedClaims(makeDossier({ propositions, articles }));
}

const claimsOf = (disputes: { row: { proposition: { id: string } } }[]) =>
  disputes.map(({ row }) => row.proposition.id);

describe('the disputed claims', () => {
  it('are those on which authors differ, one agreeing and one disagreeing before all others', () => {
    const { quoted, brief } = disputesOf({
      A: { positions: [held('quay'), held('tower'), held('pier'), held('mast')] },
      B: { positions: [held('quay', 'mixed'), held('tower', 'against'), held('pier')] },
    });
    expect(claimsOf(quoted)).toEqual(['tower', 'quay']);
    expect(brief).toEqual([]);
  });

  it('have the author who agrees less on the first side', () => {
    const { quoted } = disputesOf({
      A: { positions: [held('quay'), held('tower', 'neutral'), held('pier', 'mixed')] },
      B: { positions: [held('quay', 'against'), held('tower', 'against'), held('pier')] },
    });
    expect(quoted.map(({ sides }) => sides.map(({ position }) => position.stance))).toEqual([
      ['against', 'favor'],
      ['mixed', 'favor'],
      ['against', 'neutral'],
    ]);
  });

  it('have the quote that leads, of the author whose quote is shortest, and say where all others stand', () => {
    const long = 'It should open in spite of all that was said.';
    const { quoted } = disputesOf({
      A: { passages: ['Title', long], positions: [held('quay', 'favor', long)] },
      B: {
        passages: ['Title', 'It should open soon.', 'Open it.'],
        positions: [{ on: 'quay', quotes: ['Open it.', { exact: 'It should open soon.', lead: true }] }],
      },
      C: { positions: [held('quay', 'against')] },
      D: {},
    });
    const [{ sides, others } = { sides: [], others: [] }] = quoted;
    expect(sides.map(({ article, quote }) => [article.siglum, quote.exact])).toEqual([
      ['C', 'It is against of author on quay.'],
      ['B', 'It should open soon.'],
    ]);
    expect(others.map(({ article, stand }) => [article.siglum, stand])).toEqual([
      ['A', 'favor'],
      ['D', 'silent'],
    ]);
  });

  it('show no quote twice: another stands in, or the claim gets only a line', () => {
    const passages = ['Title', 'Open both.', 'Open the tower.'];
    const { quoted, brief } = disputesOf({
      A: {
        passages,
        positions: [
          held('quay', 'favor', 'Open both.'),
          held('tower', 'favor', 'Open both.', 'Open the tower.'),
          held('pier', 'favor', 'Open both.'),
        ],
      },
      B: { positions: [held('quay', 'against'), held('tower', 'against'), held('pier', 'against')] },
    });
    expect(quoted.map(({ row, sides }) => [row.proposition.id, sides[1].quote.exact])).toEqual([
      ['quay', 'Open both.'],
      ['tower', 'Open the tower.'],
    ]);
    expect(claimsOf(brief)).toEqual(['pier']);
  });

  it('have quotes for three, and a line for each of the others', () => {
    const all = ['quay', 'tower', 'pier', 'mast'];
    const { quoted, brief } = disputesOf({
      A: { positions: all.map((on) => held(on)) },
      B: { positions: all.map((on) => held(on, 'against')) },
    });
    expect([claimsOf(quoted), claimsOf(brief)]).toEqual([['quay', 'tower', 'pier'], ['mast']]);
  });

  it('are none if no authors differ', () => {
    expect(disputesOf({ A: { positions: [held('quay')] }, B: {} })).toEqual({ quoted: [], brief: [] });
  });
});

describe('the pairs', () => {
  const dossier = makeDossier({
    propositions: ['quay', 'tower'],
    articles: {
      A: { positions: [held('quay'), held('tower')] },
      B: { positions: [held('quay', 'mixed'), held('tower', 'neutral')] },
      C: { positions: [held('quay', 'against'), held('tower')] },
      D: {
        voices: [{ name: 'The mayor', speaks: 'directly' }],
        positions: [{ on: 'quay', voice: 'The mayor' }],
      },
    },
  });
  const pairs = pairsOf(dossier);

  it('have the number of claims on which their authors differ, and of those on which one disagrees', () => {
    expect(
      pairs.map(({ comparison, differences, opposed }) => [comparison.slug, differences, opposed]),
    ).toEqual([
      ['a-b', 2, 0],
      ['a-c', 1, 1],
      ['a-d', 0, 0],
      ['b-c', 2, 0],
      ['b-d', 0, 0],
      ['c-d', 0, 0],
    ]);
  });

  it('name the articles whose authors take no position, though they may report some', () => {
    expect(pairs.map(({ withoutPositions }) => withoutPositions.map(({ siglum }) => siglum).join())).toEqual([
      '',
      '',
      'D',
      '',
      'D',
      'D',
    ]);
  });

  it('are sharpest where one author disagrees with what another agrees with', () => {
    expect(sharpestPair(pairs)?.comparison.slug).toBe('a-c');
  });

  it('have no sharpest one if none differ', () => {
    expect(
      sharpestPair(pairsOf(makeDossier({ propositions: ['quay'], articles: { A: {}, B: {} } }))),
    ).toBeNull();
  });
});
