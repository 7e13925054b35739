import { describe, expect, it } from 'vitest';
import type { Article } from '../schemas/article.ts';
import { articleStructuredData, comparisonStructuredData, dossierStructuredData } from './structured-data.ts';
import { articleOf, found, makeDossier } from './view.fixture.ts';

const toAbsolute = (url: string) => new URL(url, 'https://site.example').href;
const COLLECTION = { '@type': 'CollectionPage', name: 'The harbour', url: 'https://site.example/harbour/' };

/** schema.org data of an article with these fields. */
function structured(fields: Partial<Article>): Record<string, unknown> {
  const dossier = makeDossier({ articles: { A: { passages: ['The port', 'Ships come.'], fields }, B: {} } });
  return articleStructuredData(articleOf(dossier, 'A'), dossier, toAbsolute);
}

describe('schema.org data', () => {
  it('say of an article what is known of it', () => {
    expect(structured({})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://site.example/harbour/article-a/',
      headline: 'The port',
      abstract: 'Welcomes it.',
      inLanguage: 'en',
      wordCount: 4,
      keywords: ['Trade'],
      isPartOf: COLLECTION,
      datePublished: '2022-01-29',
    });
  });

  it('never say that this site published the text: who did is named only where its address is known', () => {
    expect(structured({})).not.toHaveProperty('publisher');
    expect(structured({ source: { name: 'Daily', kind: 'Report', url: 'https://daily.example/port', author: 'Ann', basis: 'B.' } })).toMatchObject({
      '@type': 'Report',
      isBasedOn: 'https://daily.example/port',
      publisher: { '@type': 'Organization', name: 'Daily' },
      author: { '@type': 'Person', name: 'Ann' },
    });
  });

  it.each([['2022-01-29', '2022-01-29'], ['2022-12', '2022-12'], ['2022-12~', undefined], ['2025?', undefined], ['2025%', undefined]])(
    'have of the date %s what is certain: %s', (value, datePublished) => {
      expect(structured({ date: { value, basis: 'inferred: from the events.' } })['datePublished']).toBe(datePublished);
    },
  );

  it('never call a title that the editor supplied a headline', () => {
    const data = structured({ titleBasis: 'editor' });
    expect(data).toMatchObject({ name: '[The port]' });
    expect(data).not.toHaveProperty('headline');
  });

  it('cite what the article republishes', () => {
    const source: Article['source'] = { name: 'Daily', kind: 'Report', basis: 'B.', republishes: { name: 'Wire', title: 'Ships', author: 'Bob', basis: 'It says so.' } };
    expect(structured({ source })['citation']).toEqual({
      '@type': 'CreativeWork', name: 'Ships', author: { '@type': 'Person', name: 'Bob' }, publisher: { '@type': 'Organization', name: 'Wire' },
    });
  });

  it('name the articles of a dossier and of a comparison', () => {
    const dossier = makeDossier({ articles: { A: {}, B: { fields: { titleBasis: 'editor' } } } });
    const parts = [
      { '@type': 'NewsArticle', name: 'Title A', url: 'https://site.example/harbour/article-a/' },
      { '@type': 'NewsArticle', name: '[Title B]', url: 'https://site.example/harbour/article-b/' },
    ];
    expect(dossierStructuredData(dossier, toAbsolute)).toEqual({
      '@context': 'https://schema.org', ...COLLECTION, description: 'Whether the harbour opens.', hasPart: parts,
    });
    expect(comparisonStructuredData(found(dossier.comparisons[0]), dossier, toAbsolute)).toEqual({
      '@context': 'https://schema.org', '@type': 'WebPage', url: 'https://site.example/harbour/compare/a-b/', isPartOf: COLLECTION, about: parts,
    });
  });
});
