import { familyName, fullName, givenName, type Name } from '../../text/names.ts';
import { foreignLanguage, type Language } from '../../text/language.ts';
import type { ArticleView, ComparisonView, DossierView } from '../../views/views.ts';

/** A schema.org object as JSON-LD. */
export type StructuredData = Record<string, unknown>;

const CONTEXT = 'https://schema.org';

/**
 * Returns the schema.org data of an article's page. This site is never the publisher: it shows a text that
 * was found elsewhere (`isBasedOn`). Only a certain date is included.
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
    // A title that the editor supplied is not the article's headline.
    ...(article.isTitleSupplied
      ? { name: tagged(article.shownTitle, dossier) }
      : { headline: article.title }),
    abstract: tagged(article.stance.summary, dossier),
    inLanguage: article.lang,
    ...(article.length.unit === 'words' ? { wordCount: article.length.count } : {}),
    keywords: article.topics.map(({ title }) => tagged(title, dossier)),
    isPartOf: collection(dossier, toAbsolute),
    ...(source.url ? { isBasedOn: source.url, publisher: publisher(source.name) } : {}),
    ...(source.authors ? { author: authorsOf(source.authors) } : {}),
    ...(date.certain ? { datePublished: date.certain } : {}),
    ...(source.republishes ? { citation: citation(source.republishes) } : {}),
  };
}

/**
 * Returns the schema.org data of a dossier's overview.
 * @param toAbsolute makes a root-relative address absolute
 */
export function dossierStructuredData(
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): StructuredData {
  return {
    '@context': CONTEXT,
    ...collection(dossier, toAbsolute),
    description: tagged(dossier.summary, dossier),
    hasPart: dossier.articles.map((article) => part(article, toAbsolute)),
  };
}

/**
 * Returns the schema.org data of a comparison's page.
 * @param toAbsolute makes a root-relative address absolute
 */
export function comparisonStructuredData(
  comparison: ComparisonView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    url: toAbsolute(comparison.url),
    name: comparison.givenTitle === null ? comparison.title : tagged(comparison.title, dossier),
    isPartOf: collection(dossier, toAbsolute),
    // The articles' own pages give their kinds, names and sources.
    about: comparison.articles.map(({ url }) => ({ url: toAbsolute(url) })),
  };
}

/** Returns words with their language, if that is not the page's. */
function tagged(words: string, of: Language): string | StructuredData {
  const { lang } = foreignLanguage(of);
  return lang === undefined ? words : { '@language': lang, '@value': words };
}

function collection(dossier: DossierView, toAbsolute: (url: string) => string): StructuredData {
  return { '@type': 'CollectionPage', name: tagged(dossier.title, dossier), url: toAbsolute(dossier.url) };
}

function part(article: ArticleView, toAbsolute: (url: string) => string): StructuredData {
  const name = tagged(article.shownTitle, article.isTitleSupplied ? article.editors : article);
  return { '@type': article.source.kind, name, url: toAbsolute(article.url) };
}

function citation(original: NonNullable<ArticleView['source']['republishes']>): StructuredData {
  return {
    '@type': 'CreativeWork',
    ...(original.title ? { name: original.title } : {}),
    ...(original.authors ? { author: authorsOf(original.authors) } : {}),
    publisher: publisher(original.name),
  };
}

/** Returns one author as an object, and several as a list. */
function authorsOf(names: readonly Name[]): StructuredData | StructuredData[] {
  const [first, ...others] = names.map(authorOf);
  return first && others.length === 0 ? first : names.map(authorOf);
}

function authorOf(name: Name): StructuredData {
  const family = familyName(name);
  if (family === null) return { '@type': 'Organization', name: fullName(name) };
  const given = givenName(name);
  return {
    '@type': 'Person',
    name: fullName(name),
    // A name without a given name may be a whole name whose parts are unknown.
    ...(given === null ? {} : { givenName: given, familyName: family }),
  };
}

/**
 * Returns a publisher without a type: a blog may be a person's or an organization's, and schema.org requires
 * none.
 */
function publisher(name: string): StructuredData {
  return { name };
}
