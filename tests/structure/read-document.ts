import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/** Where a link inside the project leads: a path from its document ("" for that itself), and a heading. */
export interface InnerLink {
  path: string;
  anchor: string;
}

const PROJECT_PATH = /^(?:src|tests|docs|content|public|\.github|\.ci)\//;
const CODE_FILE = /^[\w-]+(?:\.[\w-]+)*\.(?:ts|js|mjs|astro|css)$/;
/** What stands for any name (`<dossier>`, `NNNN`) can't be looked up. */
const PLACEHOLDER = /[<…]|NNNN/;

/** The files and folders that a document names as code: paths, patterns, and names of code files. */
export function namedFilesIn(markdown: string): string[] {
  const files: string[] = [];
  visit(remark().parse(markdown), 'inlineCode', ({ value }) => {
    const words = value.split(/\s+/).filter((word) => !PLACEHOLDER.test(word));
    files.push(...words.filter((word) => PROJECT_PATH.test(word) || CODE_FILE.test(word)));
  });
  return files;
}

/** The links and pictures of a document that lead to files of the project or to its own headings. */
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

/** The anchors of a document's headings, as GitHub makes them. */
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
