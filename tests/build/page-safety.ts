import type { HtmlElement } from 'html-validate';
import { attributeOf, elementsIn } from './read-html.ts';

/** `<link>`s that a browser follows by itself. */
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
/** Attributes by which an element loads something, but for `<link href>`. */
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

/** Scripts of these types are data, which a browser never runs. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

/** The directives of a page's policy; `null` where it has none, or not before the first thing that it has to govern. */
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

/** What a page loads without being asked: the addresses as they stand in it. */
export function subresourcesOf(root: HtmlElement): string[] {
  return elementsIn(root).flatMap((element) => {
    const rels = element.tagName === 'link' ? (attributeOf(element, 'rel') ?? '').split(/\s+/) : [];
    const link = rels.some((rel) => LOADED_RELS.has(rel)) ? [attributeOf(element, 'href')] : [];
    const loaded = LOADING_ATTRIBUTES.map((name) => attributeOf(element, name));
    return [...link, ...loaded].filter((address) => address !== null);
  });
}

/** What stands in a page's elements that a strict policy forbids: inline styles, inline scripts but for data, event handlers. */
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

/** Links and other addresses of a page that a browser would run or open as a document of their own making. */
export function unsafeAddressesIn(root: HtmlElement): string[] {
  return elementsIn(root).flatMap((element) =>
    [...LOADING_ATTRIBUTES, ...LINK_ATTRIBUTES]
      .map((name) => attributeOf(element, name) ?? '')
      // Browsers leave out white space and control characters in a scheme.
      .filter((address) =>
        /^(\d+;url=)?(javascript|data|vbscript|blob|file):/i.test(address.replace(/[\u0000-\u0020]/g, '')),
      ),
  );
}

/** The elements that run something, which data does not. */
export function scriptsIn(root: HtmlElement): HtmlElement[] {
  return elementsIn(root, 'script').filter((script) => !DATA_TYPES.has(attributeOf(script, 'type') ?? ''));
}
