import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { makeDossier } from '../../views/view.fixture.ts';
import { deriveEmbeds, embedPaths } from './embeds.ts';

const dossier = makeDossier({
  propositions: ['unheard', 'quoted', 'shared', 'disputed'],
  articles: {
    A: { positions: [{ on: 'disputed' }, { on: 'shared' }] },
    B: {
      positions: [
        { on: 'disputed', stance: 'against' },
        { on: 'shared' },
        { on: 'quoted', voice: 'The mayor' },
      ],
      voices: [{ name: 'The mayor', speaks: 'directly' }],
    },
    C: {},
  },
});

describe('the embeds of a dossier', () => {
  const embeds = deriveEmbeds(dossier, makePaths('/'));

  it('are one for each proposition, sharpest first', () => {
    expect(embeds.map(({ row }) => row.proposition.id)).toEqual(['disputed', 'shared', 'quoted', 'unheard']);
  });

  it('show all articles, and say so in their titles', () => {
    const [first] = embeds;
    expect(first?.row.cells.map(({ article }) => article.siglum)).toEqual(['A', 'B', 'C']);
    expect(first?.title).toBe('disputed: Source A; Source B and Source C compared');
  });

  it('have their own addresses, and link to the row in the comparison of all', () => {
    expect(embeds[0]).toMatchObject({
      url: '/embed/harbour/disputed/',
      oembed: '/oembed/harbour/disputed.json',
      rowUrl: '/harbour/compare/a-b-c/#disputed',
    });
  });

  it('have paths with only the dossier and the proposition', () => {
    expect(embedPaths([dossier], makePaths('/')).map(({ params }) => params)[0]).toEqual({
      dossier: 'harbour',
      proposition: 'disputed',
    });
  });
});
