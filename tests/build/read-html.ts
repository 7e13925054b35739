import { Config, Parser, type DOMNode, type HtmlElement } from 'html-validate';

// No rules: the parser alone, which throws where tags don't match.
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

/** Parses a page, independently of what wrote it. */
export function parseHtml(html: string): HtmlElement {
  return new Parser(config).parseHtml(html);
}

/** An attribute's value as a browser has it; `null` where the element has no such attribute. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null ? null : decodeEntities(value);
}

/** The words in an element with white space collapsed, without those of the elements that are to be skipped. */
export function textOf(
  element: HtmlElement,
  isSkipped: (element: HtmlElement) => boolean = () => false,
): string {
  return decodeEntities(rawText(element, isSkipped)).replace(/\s+/gu, ' ').trim();
}

/** All elements in an element, in the page's order. */
export function elementsIn(element: HtmlElement, selector = '*'): HtmlElement[] {
  return element.querySelectorAll(selector);
}

/** The one element that fits; anything else is an error. */
export function oneIn(element: HtmlElement, selector: string): HtmlElement {
  const [first, ...others] = element.querySelectorAll(selector);
  if (!first || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} elements fit "${selector}", where one should.`);
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

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name = '') => {
      if (hex || decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
      const character = NAMED[name];
      if (character === undefined) throw new Error(`The entity ${entity} is not known here.`);
      return character;
    },
  );
}
