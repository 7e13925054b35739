import type { HtmlElement } from 'html-validate';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';

/** The metadata in a page's head. */
export interface PageHead {
  title: string;
  description: string | null;
  canonical: string | null;
  isNoindex: boolean;
}

/** A schema.org object on a page. */
export type JsonLd = Record<string, unknown>;

/** Reads a page's head. */
export function readHead(root: HtmlElement): PageHead {
  const meta = (name: string) => {
    const element = elementsIn(root, 'head meta[name]').find((each) => attributeOf(each, 'name') === name);
    return element ? attributeOf(element, 'content') : null;
  };
  const canonical = elementsIn(root, 'link[rel="canonical"]').map((link) => attributeOf(link, 'href'));
  if (canonical.length > 1) throw new Error('The page has more than one canonical address.');
  return {
    title: textOf(oneIn(root, 'head > title')),
    description: meta('description'),
    canonical: canonical[0] ?? null,
    isNoindex: meta('robots') === 'noindex',
  };
}

/**
 * Reads the schema.org data of a page.
 * @throws {SyntaxError} if they are not JSON
 */
export function readJsonLd(root: HtmlElement): JsonLd[] {
  return elementsIn(root, 'script[type="application/ld+json"]').map(
    (script) => JSON.parse(script.textContent) as JsonLd,
  );
}

/** Returns all values under a name in schema.org data, at any depth. */
export function valuesIn(data: unknown, name: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data as JsonLd).flatMap(([key, value]) => [
    ...(key === name ? [value] : []),
    ...valuesIn(value, name),
  ]);
}
