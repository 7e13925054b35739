import { describe, expect, it } from 'vitest';
import { standsApart } from './stands-apart.ts';
import { makeDossier, type ArticleSketch } from './view.fixture.ts';

function apartIn(articles: Record<string, ArticleSketch>) {
  const found = standsApart(makeDossier({ propositions: ['quay', 'tower', 'pier'], articles }));
  return (
    found && {
      siglum: found.article.siglum,
      claims: found.rows.map(({ proposition }) => proposition.id),
      disputes: found.disputes,
    }
  );
}

describe('the article that stands apart', () => {
  it('is the one that differs from others on the most claims, the sharpest first', () => {
    expect(
      apartIn({
        A: { positions: [{ on: 'quay' }, { on: 'tower', stance: 'mixed' }, { on: 'pier' }] },
        B: { positions: [{ on: 'quay', stance: 'against' }] },
        C: { positions: [{ on: 'tower', stance: 'neutral' }] },
      }),
    ).toEqual({ siglum: 'A', claims: ['quay', 'tower'], disputes: 2 });
  });

  it('is the one against whom the others agree, not one of these who takes part in more disputes', () => {
    expect(
      apartIn({
        A: { positions: [{ on: 'quay' }, { on: 'tower' }, { on: 'pier' }] },
        B: { positions: [{ on: 'quay' }, { on: 'tower' }] },
        C: {
          positions: [
            { on: 'quay', stance: 'against' },
            { on: 'tower', stance: 'against' },
          ],
        },
        D: { positions: [{ on: 'pier', stance: 'against' }] },
      }),
    ).toEqual({ siglum: 'C', claims: ['quay', 'tower'], disputes: 3 });
  });

  it('is none if two differ as often', () => {
    expect(
      apartIn({
        A: { positions: [{ on: 'quay' }] },
        B: { positions: [{ on: 'quay', stance: 'against' }] },
      }),
    ).toBeNull();
  });

  it('is none if nobody differs, or only cited voices do', () => {
    expect(
      apartIn({
        A: { positions: [{ on: 'quay' }, { on: 'tower' }] },
        B: {
          voices: [{ name: 'The mayor', speaks: 'paraphrased' }],
          positions: [{ on: 'quay' }, { on: 'tower', voice: 'The mayor', stance: 'against' }],
        },
      }),
    ).toBeNull();
  });
});
