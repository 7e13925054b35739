import type { Root } from 'hast';
import { attribute, elementsIn } from './read-tree.ts';

/** An object of JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** No page nests its data deeper. */
const MAX_DEPTH = 8;

/** The types of articles in schema.org's terms that pages use, with the kind that a dossier calls them. */
const KINDS: Readonly<Record<string, string>> = {
  Article: 'Article',
  NewsArticle: 'NewsArticle',
  AnalysisNewsArticle: 'AnalysisNewsArticle',
  AskPublicNewsArticle: 'AskPublicNewsArticle',
  BackgroundNewsArticle: 'BackgroundNewsArticle',
  OpinionNewsArticle: 'OpinionNewsArticle',
  ReportageNewsArticle: 'ReportageNewsArticle',
  ReviewNewsArticle: 'ReviewNewsArticle',
  BlogPosting: 'BlogPosting',
  LiveBlogPosting: 'BlogPosting',
  Report: 'Report',
  ScholarlyArticle: 'Article',
  TechArticle: 'Article',
  SocialMediaPosting: 'BlogPosting',
  CreativeWork: '',
  WebPage: '',
};

/** Returns the kind of article that a type of schema.org stands for: `''` for none, `null` for no article. */
export function kindOf(node: LinkedNode): string | null {
  const kinds = listOf(node['@type']).flatMap((type) => {
    const name = typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : '';
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    return kind === undefined ? [] : [kind];
  });
  // The last type of a list is mostly the most specific.
  return kinds.toSorted((a, b) => a.length - b.length).at(-1) ?? null;
}

/** Reads all objects in the JSON-LD of a page, with those inside others; broken scripts are passed over. */
export function readJsonLd(tree: Root): LinkedNode[] {
  return elementsIn(tree)
    .filter((element) => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type')))
    .flatMap(({ children: [text] }) => {
      try {
        return nodesIn(JSON.parse(text?.type === 'text' ? unwrap(text.value) : ''), 0);
      } catch {
        return [];
      }
    });
}

/** Some systems wrap the script in a comment, end it with a semicolon, or break lines inside strings. */
function unwrap(script: string): string {
  return script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '')
    .replace(/[\n\r\t]+/g, ' ');
}

function nodesIn(value: unknown, depth: number): LinkedNode[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth));
  const node = value as LinkedNode;
  return [node, ...Object.values(node).flatMap((each) => nodesIn(each, depth + 1))];
}

/** Returns a value as a list, since JSON-LD may leave out the brackets around a single one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/** Returns the text of a value: itself, or what an object has as its name, value or address. */
export function nameOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  if (typeof first !== 'object' || first === null) return '';
  const node = first as LinkedNode;
  return nameOf(node['name'] ?? node['@value'] ?? '');
}
