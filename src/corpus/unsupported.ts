import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { cutEnd } from '../text/graphemes.ts';
import { problem, type Problem } from './problem.ts';

const HTML_SHOWN = 40;
/** No real text nests quotations and lists deeper than this. */
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

/**
 * Removes what is nested too deeply from a tree, and reports the first such node. Must be called before
 * anything reads the tree recursively.
 */
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
      'content nested this deeply',
    ),
  ];
}

function parentsBelow({ children }: Parents): Parents[] {
  return (children as Nodes[]).filter((child) => 'children' in child);
}

/** Reports what a body may not contain, each with its place. */
export function findUnsupported(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (SUPPORTED.has(node.type)) return;
    const place = { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (node.type === 'html') {
      const html = collapseWhiteSpace(node.value);
      problems.push(
        problem(place, 'body-html', html.length > HTML_SHOWN ? `${cutEnd(html, HTML_SHOWN)}…` : html),
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

/** Blocks that an article's body may have, but not the body of dossier.md, which is shown as paragraphs. */
const BLOCKS: Partial<Record<RootContent['type'], string>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  thematicBreak: 'a horizontal line',
};

/** Checks that the text about a dossier has only paragraphs. */
export function checkAbout(tree: Root, file: string): Problem[] {
  return tree.children.flatMap(({ type, position }) => {
    const what = BLOCKS[type];
    return what === undefined
      ? []
      : [problem({ file, line: position?.start.line ?? 1 }, 'about-unsupported', what)];
  });
}
