import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { fault } from './fault.ts';

/** No page that a person wrote nests its elements deeper; deeper ones would exhaust the stack. */
const MAX_DEPTH = 600;

/** Parses a page into a tree. Nothing of it runs and nothing is loaded. */
export function parseHtml(html: string, fragment = false): Root {
  const tree = parse(html, fragment);
  refuseDeep(tree);
  return tree;
}

function parse(html: string, fragment: boolean): Root {
  try {
    return fromHtml(html, { fragment });
  } catch (error) {
    // Far deeper still, the parser itself gives up.
    if (error instanceof RangeError) throw fault('page-too-intricate');
    throw error;
  }
}

function refuseDeep(tree: Root): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw fault('page-too-intricate');
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
}

/** Returns the elements of a tree in the order of the page, itself included. */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** Returns an element's attribute as text, or `''`. HTML's own names are as hast writes them: `className`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value);
}

/** Elements whose text nobody reads on the page. */
const UNSEEN: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'datalist',
]);

/** Whether an element and all in it is not shown. */
export function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    element.properties.hidden === true ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
  );
}

/** Returns the text of a node as it stands in the page, without what is not shown. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (isUnseen(node)) return '';
    if (node.tagName === 'br') return ' ';
  }
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Returns each text of a node that is shown, by itself, with single spaces. */
export function piecesOf(node: Nodes): string[] {
  if (node.type === 'text') {
    const text = collapseWhiteSpace(node.value);
    return text === '' ? [] : [text];
  }
  if (node.type === 'element' && isUnseen(node)) return [];
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child)) : [];
}
