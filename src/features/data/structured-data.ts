import type { ArticleView, ComparisonView, DossierView } from '../../views/views.ts';

/** schema.org data as JSON-LD. */
export type StructuredData = Record<string, unknown>;

const CONTEXT = 'https://schema.org';

/**
 * schema.org data of an article's page. This site is never the publisher: it shows a text that was found
 * elsewhere (`isBasedOn`), and a date goes in only where it is certain.
 * @param toAbsolute makes a root-relative address absolute
 */
export function articleStructuredData(
  article: ArticleView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): StructuredData {
  const { source, date } = article;
  return {
    '@context': CONTEXT,
    '@type': source.kind,
    url: toAbsolute(article.url),
    // A title that the editor supplied is no headline of the article's.
    ...(article.isTitleSupplied ? { name: article.shownTitle } : { headline: article.title }),
    abstract: article.stance.summary,
    inLanguage: article.lang,
    wordCount: article.words,
    keywords: article.topics.map(({ title }) => title),
    isPartOf: collection(dossier, toAbsolute),
    ...(source.url ? { isBasedOn: source.url, publisher: agent(source.name) } : {}),
    ...(source.author ? { author: agent(source.author) } : {}),
    ...(date.certain ? { datePublished: date.certain } : {}),
    ...(source.republishes ? { citation: citation(source.republishes) } : {}),
  };
}

/** schema.org data of a dossier's overview. */
export function dossierStructuredData(
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): StructuredData {
  return {
    '@context': CONTEXT,
    ...collection(dossier, toAbsolute),
    description: dossier.summary,
    hasPart: dossier.articles.map((article) => part(article, toAbsolute)),
  };
}

/** schema.org data of a comparison. */
export function comparisonStructuredData(
  comparison: ComparisonView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    url: toAbsolute(comparison.url),
    name: comparison.title,
    isPartOf: collection(dossier, toAbsolute),
    // Their kinds and names stand on their own pages.
    about: comparison.articles.map((article) => ({
      url: toAbsolute(article.url),
      ...(article.source.url ? { isBasedOn: article.source.url } : {}),
    })),
  };
}

function collection(dossier: DossierView, toAbsolute: (url: string) => string): StructuredData {
  return { '@type': 'CollectionPage', name: dossier.title, url: toAbsolute(dossier.url) };
}

function part(article: ArticleView, toAbsolute: (url: string) => string): StructuredData {
  return { '@type': article.source.kind, name: article.shownTitle, url: toAbsolute(article.url) };
}

function citation(original: NonNullable<ArticleView['source']['republishes']>): StructuredData {
  return {
    '@type': 'CreativeWork',
    ...(original.title ? { name: original.title } : {}),
    ...(original.author ? { author: agent(original.author) } : {}),
    publisher: agent(original.name),
  };
}

/**
 * A name without a type: whether a person or an organization bears it is mostly not known, and schema.org
 * asks for no type.
 */
function agent(name: string): StructuredData {
  return { name };
}
