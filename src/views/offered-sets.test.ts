import { describe, expect, it } from 'vitest';
import { offeredSets } from './offered-sets.ts';
import { makeDossier, type DossierSketch } from './view.fixture.ts';

const offeredIn = (sigla: string, more: Pick<DossierSketch, 'comparisons' | 'publishedSets'> = {}) =>
  offeredSets(
    makeDossier({ articles: Object.fromEntries(Array.from(sigla, (siglum) => [siglum, {}])), ...more }),
  ).map(({ slug, givenTitle }) => (givenTitle === null ? slug : `${slug}: ${givenTitle}`));

describe('the sets that lists offer', () => {
  it('are all sets of a small dossier', () => {
    expect(offeredIn('ABC')).toEqual(['a-b', 'a-c', 'b-c', 'a-b-c']);
    expect(offeredIn('ABCDE')).toHaveLength(26);
  });

  it('are the pairs, the listed sets and the whole of a large one, and not all that have a page', () => {
    const pairs = Array.from('ABCDEF').flatMap((first, index) =>
      Array.from('ABCDEF')
        .slice(index + 1)
        .map((second) => `${first}-${second}`.toLowerCase()),
    );
    const offered = offeredIn('ABCDEF', {
      comparisons: [{ sigla: ['F', 'A', 'C', 'D'], title: 'The north' }, { sigla: ['B', 'A', 'C'] }],
      publishedSets: [['A', 'B', 'D', 'E']],
    });
    expect(offered.slice(0, -3)).toEqual(pairs);
    expect(offered.slice(-3)).toEqual(['a-b-c', 'a-c-d-f: The north', 'a-b-c-d-e-f']);
  });
});
