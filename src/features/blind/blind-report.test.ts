import { expect, it } from 'vitest';
import { makeDossier } from '../../views/view.fixture.ts';
import { blindReport } from './blind-report.ts';

it('a report has everything that is replaced in any article, and what stays, in context', () => {
  const dossier = makeDossier({
    articles: {
      A: {
        passages: [
          'The harbor',
          'Tout le monde sait ce que Le Monde du 29 janvier 2022 a dit de Vicente Fox.',
        ],
        fields: {
          lang: 'fr',
          source: { name: 'Le Monde', kind: 'NewsArticle', basis: 'B.' },
          date: { value: '2022-01-29', basis: 'stated: there.' },
          namesakes: [{ exact: 'Vicente Fox' }],
        },
      },
      B: {
        passages: ['A title', 'Fox has it.'],
        fields: { source: { name: 'Fox', kind: 'NewsArticle', basis: 'B.' } },
      },
    },
  });
  expect(
    blindReport(dossier).map(({ article, words, replacement }) => [article, words, replacement]),
  ).toEqual([
    ['article-a', 'le monde', null],
    ['article-a', 'Le Monde', '[publisher]'],
    ['article-a', '29 janvier 2022', '[date]'],
    ['article-a', 'Fox', null],
    ['article-b', 'Fox', '[publisher]'],
  ]);
  expect(blindReport(dossier)[2]).toMatchObject({
    before: 'e monde sait ce que Le Monde du ',
    after: ' a dit de Vicente Fox.',
  });
});
