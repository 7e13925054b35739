import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toMdast } from 'hast-util-to-mdast';
import { isPlainUrl } from '../schemas/fields.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { attribute, elementsIn, textOf } from './read-tree.ts';
import { tidyBlocks } from './tidy-blocks.ts';

/** An article's text as the tree of a body, and what a body can't have. */
export interface ReadBlocks {
  body: Root;
  captions: string[];
  tables: string[];
}

/** Elements whose text is no part of the article's. */
const DROPPED: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'source',
  'video',
  'audio',
  'track',
  'canvas',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'map',
  'area',
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'input',
  'select',
  'textarea',
  'meter',
  'progress',
  'dialog',
  'link',
  'meta',
  'title',
  'base',
  'head',
  'wbr',
]);
/** Elements that stay as they are. */
const KEPT: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'dl',
  'dt',
  'dd',
  'br',
]);
/** Elements that begin a line of their own. */
const BLOCK: ReadonlySet<string> = new Set([
  ...KEPT,
  'div',
  'section',
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'address',
  'details',
  'summary',
  'fieldset',
  'legend',
  'form',
  'center',
  'figure',
  'figcaption',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'pre',
  'hgroup',
  'search',
]);
const EMPHASIS: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  strong: 'strong',
  b: 'strong',
};

/** Classes by which pages mark the caption or credit of a picture. */
const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-)?caption(?:-text)?|(?:image|photo|picture|media|img)-?_?(?:caption|credit|credits|source|copyright)|credit-?line)(?:$|[\s_-])/i;

/** The most characters of a cell in a table that is no layout of text. */
const MAX_CELL = 300;

/**
 * Turns an article's elements into what a body may have: headings, paragraphs, quotations, lists, emphasis
 * and links. Captions and tables are gathered apart.
 * @param url the page's address, against which its links are resolved
 */
export function readBlocks(content: HastRoot, url: string | undefined): ReadBlocks {
  const captions: string[] = [];
  const tables: string[] = [];
  const setAside = (into: string[], text: string) => {
    if (text !== '') into.push(text);
    return [];
  };

  const simplify = (nodes: readonly HastNodes[]): ElementContent[] =>
    nodes.flatMap((node) => simplifyNode(node));
  const simplifyNode = (node: HastNodes): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
    const { tagName, children } = node;
    if (tagName === 'figcaption' || CAPTION.test(attribute(node, 'className')))
      return setAside(captions, blockText(node));
    if (tagName === 'figure' && !hasProse(node)) return setAside(captions, blockText(node));
    if (tagName === 'table' && isData(node)) return setAside(tables, tableText(node));
    if (tagName === 'pre') return [element('p', keepLines(textOf(node)))];
    if (tagName === 'q')
      return [{ type: 'text', value: '“' }, ...simplify(children), { type: 'text', value: '”' }];
    const inside = simplify(children);
    if (tagName === 'ol') return [element('ol', inside, { start: node.properties.start ?? 1 })];
    if (KEPT.has(tagName)) return [element(tagName, inside)];
    if (BLOCK.has(tagName)) return [element('div', inside)];
    const isLine = !inside.some(
      (child) => child.type === 'element' && BLOCK.has(child.tagName) && child.tagName !== 'br',
    );
    const emphasis = EMPHASIS[tagName];
    if (emphasis !== undefined && isLine) return [element(emphasis, inside)];
    const href = tagName === 'a' && isLine ? readLink(attribute(node, 'href'), url) : null;
    return href === null || collapseWhiteSpace(textOf(node)) === ''
      ? inside
      : [element('a', inside, { href })];
  };

  const tree = toMdast({ type: 'root', children: simplify(content.children) }) as Root;
  return { body: { type: 'root', children: tidyBlocks(tree.children) }, captions, tables };
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function keepLines(text: string): ElementContent[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [element('br', [])] : []),
      { type: 'text', value: line },
    ]);
}

/** Returns the text of an element whose blocks stand on lines of their own. */
function blockText(node: Element): string {
  const read = (each: HastNodes): string => {
    if (each.type === 'text') return each.value.replace(/\s+/gu, ' ');
    if (each.type === 'element' && DROPPED.has(each.tagName)) return '';
    const inside = 'children' in each ? each.children.map(read).join('') : '';
    return each.type === 'element' && BLOCK.has(each.tagName) ? `\n${inside}\n` : inside;
  };
  return read(node)
    .split('\n')
    .map(collapseWhiteSpace)
    .filter((line) => line !== '')
    .join('\n');
}

function tableText(table: Element): string {
  const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr' || tagName === 'caption');
  return rows
    .map((row) =>
      (row.tagName === 'caption' ? [row] : elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)))
        .map((cell) => collapseWhiteSpace(blockText(cell)))
        .filter((text) => text !== '')
        .join(' '),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether a figure has the article's words in it, not only a picture with its caption. */
function hasProse(figure: Element): boolean {
  return (
    elementsIn(figure).some(
      ({ tagName }) => tagName === 'blockquote' || tagName === 'pre' || /^h[1-6]$/.test(tagName),
    ) || elementsIn(figure).filter(({ tagName }) => tagName === 'p').length > 2
  );
}

/** Whether a table has facts in cells, not a text that is laid out with it. */
function isData(table: Element): boolean {
  const inside = elementsIn(table).slice(1);
  const cells = inside.filter(({ tagName }) => /^t[dh]$/.test(tagName));
  return (
    cells.length > 1 &&
    !inside.some(({ tagName }) => tagName === 'table') &&
    cells.every((cell) => collapseWhiteSpace(textOf(cell)).length <= MAX_CELL)
  );
}

function readLink(href: string, base: string | undefined): string | null {
  const url = URL.parse(href, base);
  if (!url || !/^https?:$/.test(url.protocol) || !isPlainUrl(url.href)) return null;
  // A link to a place on the page itself leads nowhere here.
  return href.startsWith('#') ? null : url.href;
}
