import { describe, expect, it } from 'vitest';
import { articleOf, found, makeDossier } from '../views/view.fixture.ts';
import { deriveCoverage } from './coverage.ts';

const TITLE = 'The harbor';
const dossier = makeDossier({
  propositions: ['ships-pay', 'well-closes'],
  articles: {
    A: {
      passages: [TITLE, 'Ships pay for the pilot.', 'The weather was fine.'],
      positions: [{ on: 'ships-pay', quotes: ['Ships pay for the pilot'] }],
      notes: ['fine', 'weather'].map((exact) => ({ exact, type: 'prediction' as const, why: 'So.' })),
    },
    B: {
      passages: [
        TITLE,
        'Nobody came.',
        'A ship had to pay its pilot at noon.',
        'Somebody paid.',
        'Rain fell.',
      ],
    },
    C: {
      passages: [TITLE, 'The well is deep.'],
      fields: {
        examined: [
          { proposition: 'well-closes', why: 'It only says so.', evidence: [{ exact: 'The well' }] },
        ],
      },
    },
  },
});
const coverage = deriveCoverage(dossier, new Map([['article-a', ['well-closes']]]));

const cellOf = (proposition: string, siglum: string) =>
  found(
    coverage.claims
      .find((claim) => claim.proposition.id === proposition)
      ?.cells.find(({ article }) => article.siglum === siglum),
  );

describe('coverage', () => {
  it('tells positions, neutral and silent readings from claims that nobody has read for', () => {
    expect(['A', 'B', 'C'].map((siglum) => cellOf('ships-pay', siglum).reading)).toEqual([
      'position',
      'not-read',
      'not-read',
    ]);
    expect(['A', 'B', 'C'].map((siglum) => cellOf('well-closes', siglum).reading)).toEqual([
      'silent',
      'not-read',
      'neutral',
    ]);
    expect(coverage.articles.map(({ notRead }) => notRead)).toEqual([0, 2, 1]);
  });

  it('suggests the passage with words of other articles’ evidence, in any inflection', () => {
    expect(cellOf('ships-pay', 'B').suggestions.map(({ text }) => text)).toEqual([
      'A ship had to pay its pilot at noon.',
    ]);
  });

  it('suggests nothing where the article has been read', () => {
    expect(cellOf('ships-pay', 'A').suggestions).toEqual([]);
    expect(cellOf('well-closes', 'C').suggestions).toEqual([]);
  });

  it('lists the passages that no label quotes, with titles and headings apart', () => {
    const [a, b, c] = coverage.articles;
    expect(a?.unused).toEqual([]);
    expect(a?.unusedHeadings).toEqual([articleOf(dossier, 'A').passages[0]]);
    expect(b?.unused).toHaveLength(4);
    expect(c?.unused).toEqual([]);
  });

  it('says which articles have fewer than half as many notes as is usual', () => {
    const withNotes = (notes: number, words: number) => {
      const marked = Array.from({ length: notes }, (_, index) => `n${index}`);
      return {
        passages: [TITLE, [...marked, ...Array<string>(words - 2 - notes).fill('word')].join(' ')],
        notes: marked.map((exact) => ({ exact, type: 'prediction' as const, why: 'So.' })),
      };
    };
    const noted = makeDossier({
      articles: {
        A: withNotes(4, 1000),
        B: withNotes(2, 1000),
        C: withNotes(1, 1000),
        D: withNotes(1, 500),
        E: withNotes(0, 1000),
      },
    });
    const { articles } = deriveCoverage(noted, new Map());
    expect(articles.map(({ noteRate }) => noteRate)).toEqual([4, 2, 1, 2, 0]);
    expect(articles.map(({ hasFewNotes }) => hasFewNotes)).toEqual([false, false, false, false, true]);
  });
});
