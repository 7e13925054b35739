import type { HtmlElement } from 'html-validate';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  title: string;
  description: string | null;
  canonical: string | null;
  isNoindex: boolean;
}

/** schema.org data as a page has them. */
export type JsonLd = { [name: string]: unknown };

/** Reads a page's head. */
export function readHead(root: HtmlElement): PageHead {
  const meta = (name: string) => {
    const element = elementsIn(root, 'head meta[name]').find((each) => attributeOf(each, 'name') === name);
    return element ? attributeOf(element, 'content') : null;
  };
  const canonical = elementsIn(root, 'link[rel="canonical"]').map((link) => attributeOf(link, 'href'));
  if (canonical.length > 1) throw new Error('A page has one canonical address at the most.');
  return {
    title: textOf(oneIn(root, 'head > title')),
    description: meta('description'),
    canonical: canonical[0] ?? null,
    isNoindex: meta('robots') === 'noindex',
  };
}

/** The schema.org data of a page. @throws SyntaxError where they are no JSON */
export function readJsonLd(root: HtmlElement): JsonLd[] {
  return elementsIn(root, 'script[type="application/ld+json"]').map(
    (script) => JSON.parse(script.textContent) as JsonLd,
  );
}

/** All values that schema.org data have under a name, however deep. */
export function valuesIn(data: unknown, name: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(key === name ? [value] : []),
    ...valuesIn(value, name),
  ]);
}
