import { describe, expect, it } from 'vitest';
import { hasPropositions, hasVoices } from './dossier-pages.ts';
import { makeDossier } from './view.fixture.ts';

const ARTICLES = { A: {}, B: {} };

describe('the pages of a dossier', () => {
  it('are those of positions where it has propositions', () => {
    expect(hasPropositions(makeDossier({ articles: ARTICLES }))).toBe(false);
    expect(hasPropositions(makeDossier({ propositions: ['ships-return'], articles: ARTICLES }))).toBe(true);
  });

  it('are those of voices where anybody but an author speaks in one of its articles', () => {
    expect(hasVoices(makeDossier({ articles: ARTICLES }))).toBe(false);
    expect(
      hasVoices(
        makeDossier({ articles: { A: {}, B: { voices: [{ name: 'The mayor', speaks: 'directly' }] } } }),
      ),
    ).toBe(true);
  });
});
