import { describe, expect, it } from 'vitest';
import type { Article } from '../../schemas/article.ts';
import { articleStructuredData, comparisonStructuredData, dossierStructuredData } from './structured-data.ts';
import { articleOf, found, makeDossier } from '../../views/view.fixture.ts';

const toAbsolute = (url: string) => new URL(url, 'https://site.example').href;
const COLLECTION = { '@type': 'CollectionPage', name: 'The harbour', url: 'https://site.example/harbour/' };

/** Returns the schema.org data of an article with these fields. */
function structured(fields: Partial<Article>): Record<string, unknown> {
  const dossier = makeDossier({ articles: { A: { passages: ['The port', 'Ships come.'], fields }, B: {} } });
  return articleStructuredData(articleOf(dossier, 'A'), dossier, toAbsolute);
}

describe('schema.org data', () => {
  it('describe what is known about an article', () => {
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

  it('name the publisher only if its address is known, and never this site', () => {
    expect(structured({})).not.toHaveProperty('publisher');
    expect(
      structured({
        source: {
          name: 'Daily',
          kind: 'Report',
          url: 'https://daily.example/port',
          authors: [{ family: 'Lee', given: 'Ann' }],
          basis: 'B.',
        },
      }),
    ).toMatchObject({
      '@type': 'Report',
      isBasedOn: 'https://daily.example/port',
      publisher: { name: 'Daily' },
      author: { '@type': 'Person', name: 'Ann Lee', givenName: 'Ann', familyName: 'Lee' },
    });
  });

  it.each([
    ['2022-01-29', '2022-01-29'],
    ['2022-12', '2022-12'],
    ['2022-12~', undefined],
    ['2025?', undefined],
    ['2025%', undefined],
  ])('give the date %s only if it is certain: %s', (value, datePublished) => {
    expect(structured({ date: { value, basis: 'inferred: from the events.' } })['datePublished']).toBe(
      datePublished,
    );
  });

  it('never call a title that the editor supplied a headline', () => {
    const data = structured({ titleBasis: 'editor' });
    expect(data).toMatchObject({ name: '[The port]' });
    expect(data).not.toHaveProperty('headline');
  });

  it('cite the original that an article republishes', () => {
    const source: Article['source'] = {
      name: 'Daily',
      kind: 'Report',
      basis: 'B.',
      republishes: {
        name: 'Wire',
        title: 'Ships',
        authors: [{ literal: 'The Wire desk' }, { family: 'Bob' }],
        basis: 'It says so.',
      },
    };
    expect(structured({ source })['citation']).toEqual({
      '@type': 'CreativeWork',
      name: 'Ships',
      author: [
        { '@type': 'Organization', name: 'The Wire desk' },
        { '@type': 'Person', name: 'Bob' },
      ],
      publisher: { name: 'Wire' },
    });
  });

  it('list the articles of a dossier, and those of a comparison with where they were found', () => {
    const url = 'https://daily.example/port';
    const dossier = makeDossier({
      articles: {
        A: { fields: { source: { name: 'Daily', kind: 'NewsArticle', url, basis: 'B.' } } },
        B: { fields: { titleBasis: 'editor' } },
      },
    });
    const partA = { '@type': 'NewsArticle', name: 'Title A', url: 'https://site.example/harbour/article-a/' };
    const partB = {
      '@type': 'NewsArticle',
      name: '[Title B]',
      url: 'https://site.example/harbour/article-b/',
    };
    expect(dossierStructuredData(dossier, toAbsolute)).toEqual({
      '@context': 'https://schema.org',
      ...COLLECTION,
      description: 'Whether the harbour opens.',
      hasPart: [partA, partB],
    });
    expect(comparisonStructuredData(found(dossier.comparisons[0]), dossier, toAbsolute)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: 'https://site.example/harbour/compare/a-b/',
      name: 'The harbour: Daily and Source B compared',
      isPartOf: COLLECTION,
      about: [{ url: partA.url }, { url: partB.url }],
    });
  });
});
