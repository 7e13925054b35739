import { describe, expect, it } from 'vitest';
import { found, makeDossier } from './view.fixture.ts';

describe('a comparison', () => {
  const { comparisons } = makeDossier({
    articles: Object.fromEntries(Array.from('ABC', (siglum) => [siglum, {}])),
    comparisons: [{ sigla: ['C', 'A'], title: 'North and south' }, { sigla: ['B', 'C'] }],
  });
  const titlesOf = (slug: string) => {
    const { title, givenTitle, isListed } = found(comparisons.find((each) => each.slug === slug));
    return { title, givenTitle, isListed };
  };

  it('is called by the title that the editors give it, after that of the dossier', () => {
    expect(titlesOf('a-c')).toEqual({
      title: 'The harbour: North and south',
      givenTitle: 'North and south',
      isListed: true,
    });
  });

  it('is called by its sources if the editors give it no title', () => {
    expect(titlesOf('b-c')).toEqual({
      title: 'The harbour: Source B and Source C compared',
      givenTitle: null,
      isListed: true,
    });
    expect(titlesOf('a-b')).toMatchObject({ givenTitle: null, isListed: false });
  });
});
