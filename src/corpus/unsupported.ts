import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { problem, type Problem } from './problem.ts';

const HTML_SHOWN = 40;
/** Quotations and lists inside each other beyond this depth are no text that anyone wrote. */
const MAX_DEPTH = 50;

const SUPPORTED = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'text',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'definition',
  'break',
  'inlineCode',
  'thematicBreak',
]);

/** Takes out of a tree what stands too deep in it; to be called before anything recursive reads the tree. */
export function cutTooDeep(tree: Root, file: string): Problem[] {
  let level: Parents[] = [tree];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) level = level.flatMap(parentsBelow);
  const [tooDeep] = level.flatMap(parentsBelow);
  for (const node of level) node.children = [];
  if (!tooDeep) return [];
  return [
    problem(
      { file, line: tooDeep.position?.start.line ?? 1 },
      'body-unsupported',
      'what is nested this deep',
    ),
  ];
}

function parentsBelow({ children }: Parents): Parents[] {
  return (children as Nodes[]).filter((child) => 'children' in child);
}

/** What a body may not have, each with its place. */
export function findUnsupported(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (SUPPORTED.has(node.type)) return;
    const place = { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (node.type === 'html') {
      const html = collapseWhiteSpace(node.value);
      problems.push(
        problem(place, 'body-html', html.length > HTML_SHOWN ? `${html.slice(0, HTML_SHOWN)}…` : html),
      );
    } else {
      problems.push(
        problem(
          place,
          'body-unsupported',
          node.type === 'image' || node.type === 'imageReference' ? 'an image' : 'a code block',
        ),
      );
    }
  });
  return problems;
}

/**
 * Blocks that an article's body may have, but not the text under dossier.md's frontmatter, which is shown as
 * paragraphs.
 */
const BLOCKS: Partial<Record<RootContent['type'], string>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  thematicBreak: 'a line across the page',
};

/** Checks that what a dossier is about is written in paragraphs; their emphasis and links are kept. */
export function checkAbout(tree: Root, file: string): Problem[] {
  return tree.children.flatMap(({ type, position }) => {
    const what = BLOCKS[type];
    return what === undefined
      ? []
      : [problem({ file, line: position?.start.line ?? 1 }, 'about-unsupported', what)];
  });
}
