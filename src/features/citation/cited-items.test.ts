import { describe, expect, it } from 'vitest';
import { found } from '../../views/view.fixture.ts';
import { articleItem, comparisonItems } from './cited-items.ts';
import { FIVE, oneOfFive, toAbsolute } from './citations.fixture.ts';
import type { CslItem } from './csl-item.ts';

const ITEMS: [siglum: string, what: string, item: CslItem][] = [
  [
    'A',
    'with a known source and day',
    {
      id: 'harbour-a',
      type: 'article-newspaper',
      title: 'What are the scenarios?',
      'container-title': 'Winabode',
      issued: { 'date-parts': [[2022, 1, 29]] },
      URL: 'https://winabode.example/2022/01/29/scenarios/',
      language: 'en',
      note: 'Read at https://site.example/harbour/article-a/',
    },
  ],
  [
    'B',
    'with an approximate month',
    {
      id: 'harbour-b',
      type: 'article-newspaper',
      title: 'Flirting with a Maniac',
      'container-title': 'Daily News',
      issued: { 'date-parts': [[2022, 12]], circa: true },
      URL: 'https://daily.example/flirting/',
      language: 'en',
      note: 'Date: about December 2022; EDTF 2022-12~. Read at https://site.example/harbour/article-b/',
      custom: { edtf: '2022-12~' },
    },
  ],
  [
    'C',
    'with an unknown source and a title supplied by the editors',
    {
      id: 'harbour-c',
      type: 'document',
      title: '[Russia’s position]',
      issued: { 'date-parts': [[2025]], circa: true },
      language: 'en',
      note: 'Title supplied by the editors. Source unknown. Date: about 2025; EDTF 2025~. Read at https://site.example/harbour/article-c/',
      custom: { edtf: '2025~' },
    },
  ],
  [
    'D',
    'with a byline and an uncertain year',
    {
      id: 'harbour-d',
      type: 'post-weblog',
      title: 'Kremlin Opposes',
      author: [{ family: 'Greco', given: 'Luna' }],
      'container-title': 'meeting.example',
      issued: { 'date-parts': [[2025]], circa: true },
      URL: 'https://meeting.example/blog/kremlin',
      language: 'en',
      note: 'Date: 2025 (uncertain); EDTF 2025?. Read at https://site.example/harbour/article-d/',
      custom: { edtf: '2025?' },
    },
  ],
  [
    'E',
    'with a republished original, whose author is not its own',
    {
      id: 'harbour-e',
      type: 'post-weblog',
      title: '[A quoted article]',
      'container-title': 'Mokslas, studijos, ekonomika',
      issued: { 'date-parts': [[2025, 9]] },
      URL: 'https://mokslas.example/2025/09/too.html',
      language: 'en',
      note: 'Title supplied by the editors. Republishes Anatoly Kurmanaev, “Russia Wants ‘Guarantees’ Too.”, The New York Times, 4 September 2025. Read at https://site.example/harbour/article-e/',
    },
  ],
];

describe('the item that cites an article', () => {
  it.each(ITEMS)('describes the article at its source: %s, %s', (siglum, _what, item) => {
    expect(articleItem(oneOfFive(siglum), FIVE, toAbsolute)).toEqual(item);
  });

  it('has a publisher for a report, and the type of a web page for what is neither news nor a blog', () => {
    const article = oneOfFive('A');
    const as = (kind: 'Report' | 'Article') =>
      articleItem({ ...article, source: { ...article.source, kind } }, FIVE, toAbsolute);
    expect(as('Report')).toMatchObject({ type: 'report', publisher: 'Winabode' });
    expect(as('Report')).not.toHaveProperty('container-title');
    expect(as('Article')).toMatchObject({ type: 'webpage', 'container-title': 'Winabode' });
  });
});

describe('the items that cite a comparison', () => {
  it('are its own page, without author or date if no one signed its positions, then its articles at their sources', () => {
    const comparison = found(FIVE.comparisons.find(({ slug }) => slug === 'b-d'));
    expect(comparisonItems(comparison, FIVE, toAbsolute)).toEqual([
      {
        id: 'harbour-b-d',
        type: 'webpage',
        title: 'The harbour: Daily News and meeting.example compared',
        'container-title': 'Synoptic',
        URL: 'https://site.example/harbour/compare/b-d/',
        language: 'en',
      },
      articleItem(oneOfFive('B'), FIVE, toAbsolute),
      articleItem(oneOfFive('D'), FIVE, toAbsolute),
    ]);
  });
});
