import type { Root, RootContent } from 'mdast';
import { problem, type Problem } from '../domain/validation/problem.ts';

/** Blocks that an article's body may have, but not the text under dossier.md's frontmatter, which is shown as paragraphs. */
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
