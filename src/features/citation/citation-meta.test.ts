import { describe, expect, it } from 'vitest';
import { found } from '../../views/view.fixture.ts';
import { articleMeta, comparisonMeta } from './citation-meta.ts';
import { FIVE, oneOfFive } from './citations.fixture.ts';

const of = (siglum: string) => articleMeta(oneOfFive(siglum)).map(({ name, content }) => [name, content]);

describe('the metadata of an article for reference managers', () => {
  it.each([
    [
      'A',
      [
        ['z.itemType', 'newspaperArticle'],
        ['dcterms.title', 'What are the scenarios?'],
        ['prism.publicationName', 'Winabode'],
        ['dcterms.issued', '2022-01-29'],
        ['citation_public_url', 'https://winabode.example/2022/01/29/scenarios/'],
      ],
    ],
    [
      'B',
      [
        ['z.itemType', 'newspaperArticle'],
        ['dcterms.title', 'Flirting with a Maniac'],
        ['prism.publicationName', 'Daily News'],
        ['citation_public_url', 'https://daily.example/flirting/'],
      ],
    ],
    [
      'C',
      [
        ['z.itemType', 'document'],
        ['dcterms.title', '[Russia’s position]'],
      ],
    ],
    [
      'D',
      [
        ['z.itemType', 'blogPost'],
        ['dcterms.title', 'Kremlin Opposes'],
        ['dcterms.creator', 'Greco, Luna'],
        ['prism.publicationName', 'meeting.example'],
        ['citation_public_url', 'https://meeting.example/blog/kremlin'],
      ],
    ],
    [
      'E',
      [
        ['z.itemType', 'blogPost'],
        ['dcterms.title', '[A quoted article]'],
        ['prism.publicationName', 'Mokslas, studijos, ekonomika'],
        ['dcterms.issued', '2025-09'],
        ['citation_public_url', 'https://mokslas.example/2025/09/too.html'],
      ],
    ],
  ])('contains what is known about %s, and nothing else', (siglum, meta) => {
    expect(of(siglum)).toEqual(meta);
  });

  it('has an element for each author, with the family name first, and a comma after a name that is not to be divided', () => {
    const article = oneOfFive('A');
    const authors = [
      { family: 'Núñez', given: 'Zoë' },
      { family: 'Berg', given: 'John', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { family: 'Plato' },
      { literal: 'Smith, Jones & Sons' },
    ];
    const metas = articleMeta({ ...article, source: { ...article.source, authors } });
    expect(metas.flatMap(({ name, content }) => (name === 'dcterms.creator' ? [content] : []))).toEqual([
      'Núñez, Zoë',
      'van der Berg, John Jr.',
      'Plato',
      'Smith Jones & Sons,',
    ]);
  });

  it('contains the publisher of a report, and a language other than the page’s', () => {
    const article = oneOfFive('A');
    const names = articleMeta({ ...article, lang: 'ar', source: { ...article.source, kind: 'Report' } });
    expect(names).toContainEqual({ name: 'dcterms.publisher', content: 'Winabode' });
    expect(names).toContainEqual({ name: 'citation_language', content: 'ar' });
    expect(names.map(({ name }) => name)).not.toContain('prism.publicationName');
  });
});

describe('the metadata of a comparison for reference managers', () => {
  it('contains the comparison’s title and the known addresses of its articles', () => {
    expect(comparisonMeta(found(FIVE.comparisons.find(({ slug }) => slug === 'b-c-d')))).toEqual([
      {
        name: 'dcterms.title',
        content: 'The harbour: Daily News; Source unknown and meeting.example compared',
      },
      { name: 'dcterms.references', content: 'https://daily.example/flirting/' },
      { name: 'dcterms.references', content: 'https://meeting.example/blog/kremlin' },
    ]);
  });
});
