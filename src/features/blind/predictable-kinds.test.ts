import { expect, it } from 'vitest';
import { makeDossier } from '../../views/view.fixture.ts';
import { predictableKinds } from './predictable-kinds.ts';

it('the kinds to choose from are the usual ones and those of the dossier, each once, in the order of the alphabet', () => {
  const source = (kind: 'Report' | 'OpinionNewsArticle') => ({
    fields: { source: { name: 'S', kind, basis: 'B' } },
  });
  expect(
    predictableKinds(makeDossier({ articles: { A: source('Report'), B: source('OpinionNewsArticle') } })),
  ).toEqual(['Analysis', 'Blog post', 'News', 'Opinion', 'Report']);
});
