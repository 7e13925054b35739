import type { ArticleView, ComparisonView } from '../../views/views.ts';
import { type CslType, cslType, knownSourceName } from './csl-item.ts';

/** A `meta` element for programs that manage references. */
export interface CitationMeta {
  name: string;
  content: string;
}

/** Zotero's own words for the types. */
const ZOTERO_TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'newspaperArticle',
  document: 'document',
  'post-weblog': 'blogPost',
  report: 'report',
  webpage: 'webpage',
};

/**
 * What Zotero's "Embedded Metadata" reads of an article, at its source: Dublin Core, since Highwire's
 * `citation_title` makes everything a journal article; of Highwire the address alone, since Zotero takes none
 * from Dublin Core. Unknown things are left out.
 */
export function articleMeta({ shownTitle, source, date, lang }: ArticleView): CitationMeta[] {
  const type = cslType(source);
  const name = knownSourceName(source);
  const entries: [string, string | null | undefined][] = [
    ['z.itemType', ZOTERO_TYPES[type]],
    ['dcterms.title', shownTitle],
    ['dcterms.creator', source.author],
    [type === 'report' ? 'dcterms.publisher' : 'prism.publicationName', name],
    ['dcterms.issued', date.certain],
    ['citation_public_url', source.url],
    // The page's own language is English.
    ['citation_language', lang === 'en' ? null : lang],
  ];
  return entries.flatMap(([key, content]) =>
    content === null || content === undefined ? [] : [{ name: key, content }],
  );
}

/**
 * What Zotero and Dublin Core's readers find of a comparison: the page itself, and the articles at their
 * sources.
 */
export function comparisonMeta({ title, articles }: ComparisonView): CitationMeta[] {
  return [
    { name: 'dcterms.title', content: title },
    ...articles.flatMap(({ source }) =>
      source.url === undefined ? [] : [{ name: 'dcterms.references', content: source.url }],
    ),
  ];
}
