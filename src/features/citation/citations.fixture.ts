import type { Article } from '../../schemas/article.ts';
import { articleOf, makeDossier } from '../../views/view.fixture.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';

const source = (fields: Partial<Article['source']>): Article['source'] => ({
  name: 'Source unknown',
  kind: 'BackgroundNewsArticle',
  basis: 'B.',
  ...fields,
});
const date = (value: string): Article['date'] => ({ value, basis: 'inferred: from the events.' });

/** Five articles like those of the real site; how much is known about each differs. */
export const FIVE: DossierView = makeDossier({
  articles: {
    A: {
      passages: ['What are the scenarios?', 'Ships come.'],
      fields: {
        source: source({
          name: 'Winabode',
          kind: 'AnalysisNewsArticle',
          url: 'https://winabode.example/2022/01/29/scenarios/',
        }),
        date: date('2022-01-29'),
      },
    },
    B: {
      passages: ['Flirting with a Maniac'],
      fields: {
        source: source({
          name: 'Daily News',
          kind: 'OpinionNewsArticle',
          url: 'https://daily.example/flirting/',
        }),
        date: date('2022-12~'),
      },
    },
    C: {
      passages: ['Russia’s position'],
      fields: { titleBasis: 'editor', source: source({}), date: date('2025~') },
    },
    D: {
      passages: ['Kremlin Opposes'],
      fields: {
        source: source({
          name: 'meeting.example',
          kind: 'BlogPosting',
          url: 'https://meeting.example/blog/kremlin',
          authors: [{ family: 'Greco', given: 'Luna' }],
        }),
        date: date('2025?'),
      },
    },
    E: {
      passages: ['A quoted article'],
      fields: {
        titleBasis: 'editor',
        source: source({
          name: 'Mokslas, studijos, ekonomika',
          kind: 'BlogPosting',
          url: 'https://mokslas.example/2025/09/too.html',
          republishes: {
            name: 'The New York Times',
            title: 'Russia Wants ‘Guarantees’ Too.',
            authors: [{ family: 'Kurmanaev', given: 'Anatoly' }],
            date: '2025-09-04',
            basis: 'It says so.',
          },
        }),
        date: date('2025-09'),
      },
    },
  },
});

/** Returns one of the five articles by its siglum. */
export function oneOfFive(siglum: string): ArticleView {
  return articleOf(FIVE, siglum);
}

/** Makes a root-relative address of the test site absolute. */
export function toAbsolute(url: string): string {
  return new URL(url, 'https://site.example').href;
}
