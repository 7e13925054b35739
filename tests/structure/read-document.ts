import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/** The target of a link inside the project. */
export interface InnerLink {
  /** The path relative to the document; "" for the document itself. */
  path: string;
  /** The anchor of a heading, or "". */
  anchor: string;
}

const PROJECT_PATH = /^(?:src|tests|docs|content|public|\.github|\.ci)\//;
const CODE_FILE = /^[\w-]+(?:\.[\w-]+)*\.(?:ts|js|mjs|astro|css)$/;
/** Placeholders for any name (`<dossier>`, `NNNN`), which can't be looked up. */
const PLACEHOLDER = /[<…]|NNNN/;

/** Finds the paths, patterns and names of code files that a document has in inline code. */
export function namedFilesIn(markdown: string): string[] {
  const files: string[] = [];
  visit(remark().parse(markdown), 'inlineCode', ({ value }) => {
    const words = value.split(/\s+/).filter((word) => !PLACEHOLDER.test(word));
    files.push(...words.filter((word) => PROJECT_PATH.test(word) || CODE_FILE.test(word)));
  });
  return files;
}

/** Finds a document's links and images that lead to files of the project or to its own headings. */
export function linksIn(markdown: string): InnerLink[] {
  const links: InnerLink[] = [];
  visit(remark().parse(markdown), (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (/^[a-z]+:/i.test(node.url)) return;
    const [path = '', anchor = ''] = node.url.split('#');
    links.push({ path, anchor });
  });
  return links;
}

/** Returns the anchors that GitHub gives a document's headings. */
export function anchorsIn(markdown: string): string[] {
  const anchors: string[] = [];
  visit(remark().parse(markdown), 'heading', (heading) => {
    const words = textOf(heading).toLowerCase();
    anchors.push(words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'));
  });
  return anchors;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
