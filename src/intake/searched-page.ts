import type { Element, Root } from 'hast';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { kindOf, type LinkedNode, listOf, readJsonLd } from './read-json-ld.ts';
import { attribute, elementsIn, piecesOf, textOf } from './read-tree.ts';

/** Something that was found on a page, and where: the end of a sentence, such as "in its JSON-LD". */
export interface Fact<Value = string> {
  value: Value;
  where: string;
}

/** A page as it is searched for facts. */
export interface SearchedPage {
  elements: Element[];
  /** What readers see, each text of the page by itself. */
  pieces: readonly string[];
  metas: ReadonlyMap<string, string>;
  article: LinkedNode | null;
  linked: readonly LinkedNode[];
  html: string;
}

/** A place where a fact may be, and what is there. */
export type Candidate = readonly [where: string, text: string];

export function toSearched(tree: Root, html: string): SearchedPage {
  const elements = elementsIn(tree);
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = collapseWhiteSpace(attribute(element, 'content'));
    const { property, name, itemProp, httpEquiv } = element.properties;
    for (const key of [property, name, itemProp, httpEquiv].flatMap(listOf)) {
      const lower = String(key).toLowerCase();
      // The first of several is the article's.
      if (content !== '' && !metas.has(lower)) metas.set(lower, content);
    }
  }
  const linked = readJsonLd(tree);
  const articles = linked.filter((node) => kindOf(node) !== null);
  const named = articles.filter(
    (node) => node['headline'] !== undefined || node['datePublished'] !== undefined,
  );
  const isArticle = (node: LinkedNode) => kindOf(node) !== '';
  const article = named.find(isArticle) ?? named[0] ?? articles.find(isArticle) ?? null;
  return { elements, pieces: piecesOf(tree), metas, article, linked, html };
}

export function metaCandidates({ metas }: SearchedPage, ...names: readonly string[]): Candidate[] {
  return names.map((name) => [`in the meta tag ${name}`, metas.get(name.toLowerCase()) ?? '']);
}

/** Returns the first candidate from which something can be read. */
export function firstOf<Value>(
  candidates: readonly Candidate[],
  read: (text: string) => Value | null,
): Fact<Value> | undefined {
  for (const [where, text] of candidates) {
    const value = text === '' ? null : read(text);
    if (value !== null) return { value, where };
  }
  return undefined;
}

export const asText = (text: string): string | null => collapseWhiteSpace(text) || null;

/** Returns the elements whose microdata gives them a role, such as `headline`. */
export function withRole({ elements }: SearchedPage, role: string): Element[] {
  return elements.filter((element) => attribute(element, 'itemProp').split(' ').includes(role));
}

export function visibleText(element: Element): string {
  return collapseWhiteSpace(textOf(element));
}

/** Data may have HTML in its texts. */
export function plain(text: string): string {
  return collapseWhiteSpace(
    text
      .replace(/<[^>]{0,200}>/g, '')
      .replace(/&(?:#39|rsquo);/g, '’')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/&nbsp;/g, ' '),
  );
}
