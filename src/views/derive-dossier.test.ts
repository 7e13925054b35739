import { describe, expect, it } from 'vitest';
import { articleOf, found, makeDossier } from './view.fixture.ts';

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

const stance = (label: string) => ({ fields: { stance: { label, summary: 'It is so.', evidence: [] } } });

describe('what is said of an article’s stance', () => {
  it('is the phrase of the step of the scale, or the one for articles that take no side', () => {
    const dossier = makeDossier({
      articles: { A: stance('favors'), B: stance('rejects'), C: stance('takes-no-side') },
    });
    expect(dossier.articles.map(({ stance: { phrase } }) => phrase)).toEqual([
      'Favors opening the harbour',
      'Rejects opening the harbour',
      'Takes no side on the harbour',
    ]);
  });

  it('is led by the first quote if none is marked', () => {
    const dossier = makeDossier({
      articles: {
        A: {
          passages: ['The port', 'Ships come and ships go.'],
          fields: {
            stance: {
              label: 'favors',
              summary: 'It is so.',
              evidence: [{ exact: 'ships go' }, { exact: 'Ships come' }],
            },
          },
        },
      },
    });
    expect(articleOf(dossier, 'A').stance.evidence.map(({ exact, isLead }) => [exact, isLead])).toEqual([
      ['ships go', true],
      ['Ships come', false],
    ]);
  });
});

it('stances without phrases of their own get them from their label and what they are toward', () => {
  const { articles, stances, takesNoSidePhrase } = makeDossier({
    hasPhrases: false,
    articles: { A: {}, B: {} },
  });
  expect(stances.map(({ phrase }) => phrase)).toEqual([
    'Favors opening the harbour',
    'Rejects opening the harbour',
  ]);
  expect(takesNoSidePhrase).toBe('Takes no side on opening the harbour');
  expect(articles[0]?.stance.phrase).toBe('Favors opening the harbour');
});

it('the words for a stance are in the editors’ language, but those for none are the interface’s by default', () => {
  const languages = (hasPhrases: boolean) => {
    const none = { label: 'takes-no-side', summary: 'Welcomes it.', evidence: [] };
    const dossier = makeDossier({
      lang: 'ar',
      hasPhrases,
      articles: { A: {}, B: { fields: { stance: none } } },
    });
    expect(dossier.takesNoSideIn).toEqual(articleOf(dossier, 'B').stance.phraseIn);
    return dossier.articles.map(({ stance }) => [stance.wordsIn, stance.phraseIn].map(({ lang }) => lang));
  };
  expect(languages(true)).toEqual([
    ['ar', 'ar'],
    ['en', 'ar'],
  ]);
  expect(languages(false)).toEqual([
    ['ar', 'ar'],
    ['en', 'en'],
  ]);
});

describe('the sharpest claim that the editors name for a set', () => {
  it('is the proposition with its articles, in the dossier’s order', () => {
    const { sharpest, propositions } = makeDossier({
      propositions: ['ships-return', 'nobody-endangered'],
      articles: { A: {}, B: {}, C: {} },
      sharpest: [{ sigla: ['C', 'A'], claim: 'nobody-endangered', why: 'They answer each other.' }],
    });
    expect(sharpest.map(({ articles }) => articles.map(({ siglum }) => siglum))).toEqual([['A', 'C']]);
    expect(sharpest[0]?.proposition).toBe(propositions[1]);
  });
});
