import { describe, expect, it } from 'vitest';
import { type DossierSketch, found, makeDossier, type PositionSketch } from './view.fixture.ts';
import { describeComparison, leadInWords, sharpestRow, standsInWords } from './sharpest-row.ts';

function sharpestOf(articles: DossierSketch['articles'], sharpest: DossierSketch['sharpest'] = []) {
  const dossier = makeDossier({ propositions: ['one', 'two', 'three'], articles, sharpest });
  return sharpestRow(dossier, dossier.articles);
}

describe('the sharpest row', () => {
  it('is one on which authors hold opposite stances, rather than one on which they differ less', () => {
    const sharpest = sharpestOf({
      A: { positions: [{ on: 'one' }, { on: 'two', stance: 'mixed' }, { on: 'three' }] },
      B: { positions: [{ on: 'one' }, { on: 'two' }, { on: 'three', stance: 'against' }] },
    });
    expect(sharpest?.row.proposition.id).toBe('three');
    expect(sharpest && [leadInWords(sharpest), standsInWords(sharpest.row)]).toEqual([
      'They differ on two claims, among them this',
      'A agrees; B disagrees',
    ]);
  });

  it('is one on which they agree if they differ on none', () => {
    const sharpest = sharpestOf({
      A: { positions: [{ on: 'one' }, { on: 'two' }] },
      B: { positions: [{ on: 'two' }] },
    });
    expect(sharpest && [sharpest.row.proposition.id, leadInWords(sharpest)]).toEqual([
      'two',
      'They take the same position on this claim',
    ]);
  });

  it('is the one that the editors chose for exactly these articles', () => {
    const articles = {
      A: { positions: [{ on: 'one' }, { on: 'two' }] },
      B: {
        positions: [
          { on: 'one', stance: 'against' as const },
          { on: 'two', stance: 'against' as const },
        ],
      },
    };
    const chosen = (sigla: string[]) =>
      sharpestOf(articles, [{ sigla, claim: 'two', why: 'It says most.' }])?.row.proposition.id;
    expect(chosen(['B', 'A'])).toBe('two');
    expect(chosen(['A', 'C'])).toBe('one');
  });

  it('is null if the articles only report', () => {
    const reporting = {
      voices: [{ name: 'Anna', speaks: 'directly' as const }],
      positions: [{ on: 'one', voice: 'Anna' }],
    };
    expect(sharpestOf({ A: reporting, B: reporting })).toBeNull();
  });
});

it.each<[string, PositionSketch[], PositionSketch[], string]>([
  [
    'the sharpest difference',
    [{ on: 'quay' }],
    [{ on: 'quay', stance: 'mixed' }],
    'The authors differ on the claim “quay”: A agrees; B partly agrees.',
  ],
  [
    'one of several agreements',
    [{ on: 'quay' }, { on: 'toll' }],
    [{ on: 'quay' }, { on: 'toll' }],
    'The authors take the same position on two claims, among them “quay”: A agrees; B agrees.',
  ],
  [
    'what one author says',
    [{ on: 'toll' }],
    [],
    'Only one author takes a position on the claim “toll”: A agrees; B is silent.',
  ],
])('the description of a comparison says %s first, then what is compared', (_, ofA, ofB, first) => {
  const dossier = makeDossier({
    propositions: ['quay', 'toll'],
    articles: { A: { positions: ofA }, B: { positions: ofB } },
  });
  expect(describeComparison(found(dossier.comparisons[0]), dossier)).toBe(
    `${first} A: Source A, 29 January 2022. Favors opening the harbour. B: Source B, 29 January 2022. Favors opening the harbour.`,
  );
});

it('the description of a comparison says only what is compared if no author takes a position', () => {
  const dossier = makeDossier({ articles: { A: {}, B: {} } });
  expect(describeComparison(found(dossier.comparisons[0]), dossier)).toBe(
    'A: Source A, 29 January 2022. Favors opening the harbour. B: Source B, 29 January 2022. Favors opening the harbour.',
  );
});

it('the description of the comparison of a large dossier says that it is of all articles', () => {
  const dossier = makeDossier({
    articles: Object.fromEntries(Array.from('ABCDEF', (siglum) => [siglum, {}])),
  });
  const descriptions = dossier.comparisons.map((comparison) => describeComparison(comparison, dossier));
  expect(descriptions.filter((description) => description.startsWith('All six articles. A: '))).toEqual(
    descriptions.slice(-1),
  );
});
