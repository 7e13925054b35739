import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The address of a bundled file. Its name contains a hash, and Vite decides how many files there are. */
const BUNDLED_FILE = /\/_astro\/[^"' ]+\.(js|css)/g;

/**
 * Writes a page as a browser would parse it, one node per line. Attributes are sorted, runs of white space
 * become one space, and bundled scripts and styles lose their names and duplicates.
 */
export function canonicalHtml(html: string): string {
  const seen = new Set<string>();
  return linesOf(parse(html), 0)
    .filter(
      (line) =>
        !line.includes('/_astro/*') ||
        !/^\s*<(?:script|link)/.test(line) ||
        (!seen.has(line.trim()) && seen.add(line.trim())),
    )
    .join('\n');
}

function linesOf(node: Node, depth: number): string[] {
  const indent = ' '.repeat(depth);
  if (isText(node)) return [`${indent}${JSON.stringify(node.value.replace(/[ \t\r\n]+/g, ' '))}`];
  if ('data' in node) return [`${indent}<!--${node.data}-->`];
  const own = isElement(node) ? [`${indent}${openingTag(node)}`] : [];
  const children: Node[] =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => linesOf(child, depth + 1))];
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function openingTag({ tagName, attrs }: Element): string {
  const written = attrs
    .map(({ name, value }) => `${name}=${JSON.stringify(value.replace(BUNDLED_FILE, '/_astro/*.$1'))}`)
    .sort();
  return `<${[tagName, ...written].join(' ')}>`;
}
