import type { HtmlElement } from 'html-validate';
import { attributeOf, elementsIn } from './read-html.ts';

/** The kinds of `<link>` that browsers follow on their own. */
const LOADED_RELS = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
]);
/** Attributes with which an element loads something, except `<link href>`. */
const LOADING_ATTRIBUTES = [
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'imagesrcset',
  'xlink:href',
  'archive',
  'manifest',
];
const LINK_ATTRIBUTES = ['href', 'action', 'formaction', 'cite', 'xlink:href', 'content', 'ping'];

/** The types of scripts that are data, which browsers never run. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

/**
 * Reads the directives of a page's Content Security Policy; `null` if the page has none, or has it only after
 * the first element that it must govern.
 */
export function readPolicy(root: HtmlElement): Map<string, string[]> | null {
  const head = elementsIn(root, 'head > *');
  const at = head.findIndex(
    (element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const governed = head.findIndex(({ tagName }) => ['link', 'script', 'style'].includes(tagName));
  const policy = head[at];
  if (!policy || (governed !== -1 && governed < at)) return null;
  const directives = (attributeOf(policy, 'content') ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Returns the addresses, as written, of everything that a page loads on its own. */
export function subresourcesOf(root: HtmlElement): string[] {
  return elementsIn(root).flatMap((element) => {
    const rels = element.tagName === 'link' ? (attributeOf(element, 'rel') ?? '').split(/\s+/) : [];
    const link = rels.some((rel) => LOADED_RELS.has(rel)) ? [attributeOf(element, 'href')] : [];
    const loaded = LOADING_ATTRIBUTES.map((name) => attributeOf(element, name));
    return [...link, ...loaded].filter((address) => address !== null);
  });
}

/**
 * Finds what a strict policy forbids in a page: inline styles, event handlers, and inline scripts except
 * data.
 */
export function inlineCodeIn(root: HtmlElement): string[] {
  return elementsIn(root).flatMap((element) => {
    const { tagName, attributes } = element;
    const isData = tagName === 'script' && DATA_TYPES.has(attributeOf(element, 'type') ?? '');
    const isInline =
      tagName === 'style' || (tagName === 'script' && !isData && attributeOf(element, 'src') === null);
    const keys = attributes
      .map(({ key }) => key.toLowerCase())
      .filter((key) => key === 'style' || key === 'srcdoc' || key.startsWith('on'));
    return [...(isInline ? [`<${tagName}>`] : []), ...keys.map((key) => `<${tagName} ${key}>`)];
  });
}

/** Finds the addresses on a page that contain code or a document, or lead to a local file. */
export function unsafeAddressesIn(root: HtmlElement): string[] {
  return elementsIn(root).flatMap((element) =>
    [...LOADING_ATTRIBUTES, ...LINK_ATTRIBUTES]
      .map((name) => attributeOf(element, name) ?? '')
      // Browsers ignore white space and control characters in a scheme.
      .filter((address) =>
        /^(\d+;url=)?(javascript|data|vbscript|blob|file):/i.test(address.replace(/[\u0000-\u0020]/g, '')),
      ),
  );
}

/** Returns the script elements that run code, and not those with data. */
export function scriptsIn(root: HtmlElement): HtmlElement[] {
  return elementsIn(root, 'script').filter((script) => !DATA_TYPES.has(attributeOf(script, 'type') ?? ''));
}
