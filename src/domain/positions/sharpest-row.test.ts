import { describe, expect, it } from 'vitest';
import { makeDossier, type DossierSketch } from '../view.fixture.ts';
import { leadInWords, sharpestRow, standsInWords } from './sharpest-row.ts';

function sharpestOf(articles: DossierSketch['articles']) {
  const { propositions, articles: views } = makeDossier({ propositions: ['one', 'two', 'three'], articles });
  return sharpestRow(propositions, views);
}

describe('the sharpest row', () => {
  it('is one on which authors hold opposite stances, before one on which they differ less', () => {
    const sharpest = sharpestOf({
      A: { positions: [{ on: 'one' }, { on: 'two', stance: 'mixed' }, { on: 'three' }] },
      B: { positions: [{ on: 'one' }, { on: 'two' }, { on: 'three', stance: 'against' }] },
    });
    expect(sharpest?.row.proposition.id).toBe('three');
    expect(sharpest && [leadInWords(sharpest), standsInWords(sharpest.row)]).toEqual([
      'They differ on two, among them',
      'A favor; B against',
    ]);
  });

  it('is one that they share where they differ on none', () => {
    const sharpest = sharpestOf({
      A: { positions: [{ on: 'one' }, { on: 'two' }] },
      B: { positions: [{ on: 'two' }] },
    });
    expect(sharpest && [sharpest.row.proposition.id, leadInWords(sharpest, 'The authors')]).toEqual([
      'two',
      'The authors agree on',
    ]);
  });

  it('is none where articles only report', () => {
    const reporting = {
      voices: [{ name: 'Anna', speaks: 'directly' as const }],
      positions: [{ on: 'one', voice: 'Anna' }],
    };
    expect(sharpestOf({ A: reporting, B: reporting })).toBeNull();
  });
});
