import { Config, Parser, type DOMNode, type HtmlElement } from 'html-validate';

// Without rules, only the parser runs; it throws if tags don't match.
const config = await (
  await Config.fromObject([], { root: true, extends: [], elements: ['html5'] })
).resolve();

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const TEXT_NODE = 3;

/** Parses a page independently of the code that wrote it. */
export function parseHtml(html: string): HtmlElement {
  return new Parser(config).parseHtml(html);
}

/**
 * Returns an attribute's value with character references decoded; `null` if the element has no such
 * attribute.
 */
export function attributeOf(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null ? null : decodeEntities(value);
}

/** Returns the text of an element with white space collapsed, without the text of skipped elements. */
export function textOf(
  element: HtmlElement,
  isSkipped: (element: HtmlElement) => boolean = () => false,
): string {
  return decodeEntities(rawText(element, isSkipped)).replace(/\s+/gu, ' ').trim();
}

/** Returns the elements inside an element that match a selector (by default all), in order. */
export function elementsIn(element: HtmlElement, selector = '*'): HtmlElement[] {
  return element.querySelectorAll(selector);
}

/** Returns the only element that matches a selector; throws if there is none or more than one. */
export function oneIn(element: HtmlElement, selector: string): HtmlElement {
  const [first, ...others] = element.querySelectorAll(selector);
  if (!first || others.length > 0)
    throw new Error(`Exactly one element must match "${selector}", not ${first ? others.length + 1 : 0}.`);
  return first;
}

function rawText(node: DOMNode, isSkipped: (element: HtmlElement) => boolean): string {
  if (node.nodeType === TEXT_NODE) return node.textContent;
  return node.childNodes
    .map((child) => (isElement(child) && isSkipped(child) ? '' : rawText(child, isSkipped)))
    .join('');
}

function isElement(node: DOMNode): node is HtmlElement {
  return node.nodeType !== TEXT_NODE;
}

/** Returns a text with its character references decoded. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex || decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
      const character = NAMED[name ?? ''];
      if (character === undefined) throw new Error(`Unknown character reference: ${entity}`);
      return character;
    },
  );
}
