import { familyName, fullName, givenName, withoutCommas, type Name } from '../../text/names.ts';
import { foreignLanguage } from '../../text/language.ts';
import type { ArticleView, ComparisonView } from '../../views/views.ts';
import { type CslType, cslType, knownSourceName } from './csl-item.ts';

/** A `meta` element for reference managers. */
export interface CitationMeta {
  name: string;
  content: string;
}

/** Zotero's names for the types. */
const ZOTERO_TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'newspaperArticle',
  document: 'document',
  'post-weblog': 'blogPost',
  report: 'report',
  webpage: 'webpage',
};

/**
 * Describes an article at its source for Zotero's "Embedded Metadata". Most fields are Dublin Core, because
 * Highwire's `citation_title` makes everything a journal article; the address is Highwire's, because Zotero
 * takes none from Dublin Core. Unknown fields are left out.
 */
export function articleMeta({ shownTitle, source, date, lang }: ArticleView): CitationMeta[] {
  const type = cslType(source);
  const name = knownSourceName(source);
  const entries: [string, string | null | undefined][] = [
    ['z.itemType', ZOTERO_TYPES[type]],
    ['dcterms.title', shownTitle],
    ...(source.authors ?? []).map((name): [string, string] => ['dcterms.creator', creator(name)]),
    [type === 'report' ? 'dcterms.publisher' : 'prism.publicationName', name],
    ['dcterms.issued', date.certain],
    ['citation_public_url', source.url],
    // The page itself is in English, so only another language needs naming.
    ['citation_language', foreignLanguage({ lang }).lang ?? null],
  ];
  return entries.flatMap(([key, content]) =>
    content === null || content === undefined ? [] : [{ name: key, content }],
  );
}

/**
 * Writes an author for Zotero, which takes what stands before a comma for the family name, and without a
 * comma the last word. A comma at the end makes it keep a name in one piece.
 */
function creator(name: Name): string {
  const [family, given] = [familyName(name), givenName(name)];
  // It leaves out whatever follows a second comma.
  if (family !== null && given !== null)
    return [family, withoutCommas([given, name.suffix].filter(Boolean).join(' '))].join(', ');
  const whole = withoutCommas(fullName(name));
  return whole.includes(' ') ? `${whole},` : whole;
}

/**
 * Describes a comparison for Zotero and other readers of Dublin Core: the page itself, and references to its
 * articles at their sources.
 */
export function comparisonMeta({ title, articles }: ComparisonView): CitationMeta[] {
  return [
    { name: 'dcterms.title', content: title },
    ...articles.flatMap(({ source }) =>
      source.url === undefined ? [] : [{ name: 'dcterms.references', content: source.url }],
    ),
  ];
}
