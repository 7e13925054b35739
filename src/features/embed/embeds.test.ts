import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';
import { deriveEmbeds } from './embeds.ts';

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
const embedsOf = (set: string, base = '/') =>
  deriveEmbeds(dossier, found(dossier.comparisons.find(({ slug }) => slug === set)), makePaths(base));

describe('the embeds of a comparison', () => {
  it.each([
    ['a-b', ['disputed', 'shared', 'quoted']],
    ['a-c', ['shared', 'disputed']],
    ['b-c', ['shared', 'disputed', 'quoted']],
    ['a-b-c', ['disputed', 'shared', 'quoted']],
  ])('of %s are the rows on which not every article is silent, sharpest first', (set, propositions) => {
    expect(embedsOf(set).map(({ row }) => row.proposition.id)).toEqual(propositions);
  });

  it('have their own addresses, and link to the row in its comparison', () => {
    expect(embedsOf('a-b')[0]).toMatchObject({
      url: '/embed/harbour/a-b/disputed/',
      oembed: '/oembed/harbour/a-b/disputed.json',
      rowUrl: '/harbour/compare/a-b/#disputed',
    });
  });

  it('say what is compared in their titles', () => {
    expect(embedsOf('a-b-c')[0]?.title).toBe('disputed: Source A; Source B and Source C compared');
  });
});
