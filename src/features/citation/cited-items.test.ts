import { describe, expect, it } from 'vitest';
import { found } from '../../views/view.fixture.ts';
import { articleItem, comparisonItems } from './cited-items.ts';
import { FIVE, oneOfFive, toAbsolute } from './citations.fixture.ts';
import type { CslItem } from './csl-item.ts';

const ITEMS: [siglum: string, what: string, item: CslItem][] = [
  [
    'A',
    'whose source and day are known',
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
    'whose month is approximate',
    {
      id: 'harbour-b',
      type: 'article-newspaper',
      title: 'Flirting with a Maniac',
      'container-title': 'Daily News',
      issued: { 'date-parts': [[2022, 12]], circa: true },
      URL: 'https://daily.example/flirting/',
      language: 'en',
      note: 'Date: about December 2022 (EDTF 2022-12~). Read at https://site.example/harbour/article-b/',
      custom: { edtf: '2022-12~' },
    },
  ],
  [
    'C',
    'whose source is unknown, and whose title is the editor’s',
    {
      id: 'harbour-c',
      type: 'document',
      title: '[Russia’s position]',
      issued: { 'date-parts': [[2025]], circa: true },
      language: 'en',
      note: 'Title supplied by the editor. Source unknown. Date: about 2025 (EDTF 2025~). Read at https://site.example/harbour/article-c/',
      custom: { edtf: '2025~' },
    },
  ],
  [
    'D',
    'that has a byline and an uncertain year',
    {
      id: 'harbour-d',
      type: 'post-weblog',
      title: 'Kremlin Opposes',
      author: [{ literal: 'Luna Greco' }],
      'container-title': 'meeting.example',
      issued: { 'date-parts': [[2025]], circa: true },
      URL: 'https://meeting.example/blog/kremlin',
      language: 'en',
      note: 'Date: 2025, uncertain (EDTF 2025?). Read at https://site.example/harbour/article-d/',
      custom: { edtf: '2025?' },
    },
  ],
  [
    'E',
    'that republishes another, whose author is not its own',
    {
      id: 'harbour-e',
      type: 'post-weblog',
      title: '[A quoted article]',
      'container-title': 'Mokslas, studijos, ekonomika',
      issued: { 'date-parts': [[2025, 9]] },
      URL: 'https://mokslas.example/2025/09/too.html',
      language: 'en',
      note: 'Title supplied by the editor. Republishes Anatoly Kurmanaev, “Russia Wants ‘Guarantees’ Too.”, The New York Times, 4 September 2025. Read at https://site.example/harbour/article-e/',
    },
  ],
];

describe('an article is cited at its source', () => {
  it.each(ITEMS)('%s, %s', (siglum, _what, item) => {
    expect(articleItem(oneOfFive(siglum), FIVE, toAbsolute)).toEqual(item);
  });

  it('a report has a publisher, and what is neither news nor a blog is a page', () => {
    const article = oneOfFive('A');
    const as = (kind: 'Report' | 'Article') =>
      articleItem({ ...article, source: { ...article.source, kind } }, FIVE, toAbsolute);
    expect(as('Report')).toMatchObject({ type: 'report', publisher: 'Winabode' });
    expect(as('Report')).not.toHaveProperty('container-title');
    expect(as('Article')).toMatchObject({ type: 'webpage', 'container-title': 'Winabode' });
  });
});

describe('a comparison is cited', () => {
  it('as its own page, without an author or a date, and then as its articles at their sources', () => {
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
