import type { PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import { splitWords } from '../text/white-space.ts';
import { fault } from './fault.ts';
import { wordsOf } from './tidy-blocks.ts';

/** Markdown as the project's articles have it. */
const markdown = remark()
  .data('settings', { bullet: '-', emphasis: '*', strong: '*', rule: '-', listItemIndent: 'one' })
  .freeze();

/**
 * Writes a body as Markdown. A block whose words would be read differently loses its emphasis and links.
 * @throws IntakeFault if its words would still be read differently
 */
export function writeMarkdown(body: Root): string {
  const children = body.children.map((block) => {
    if (isKept(block)) return block;
    const bare = withoutMarks(block);
    if (!isKept(bare))
      throw fault(
        'text-not-kept',
        `“${splitWords(wordsOf([bare]))
          .slice(0, 8)
          .join(' ')} …”`,
      );
    return bare;
  });
  return markdown.stringify({ type: 'root', children });
}

/** Whether what is written is read as the same words, without characters that are written as codes. */
function isKept(block: RootContent): boolean {
  const written = markdown.stringify({ type: 'root', children: [block] });
  if (/&#x?[0-9a-f]+;/i.test(written) && !/&#x?[0-9a-f]+;/i.test(wordsOf([block]))) return false;
  const read = markdown.parse(written);
  return (
    read.children.length === 1 &&
    read.children[0]?.type === block.type &&
    toLines(read.children).join('\n') === toLines([block]).join('\n')
  );
}

function withoutMarks(block: RootContent): RootContent {
  const flatten = (node: RootContent | PhrasingContent): RootContent[] => {
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link')
      return node.children.flatMap(flatten);
    return 'children' in node
      ? [{ ...node, children: joinTexts(node.children.flatMap(flatten)) } as RootContent]
      : [node];
  };
  return flatten(block)[0] ?? block;
}

function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((all, node) => {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else all.push({ ...node });
    return all;
  }, []);
}

/** Returns a body's text as a plain text file has it: its lines, with an empty one after each block. */
export function toLines(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph' || block.type === 'heading') {
      const lines = wordsOf([block])
        .split('\n')
        .map((line) => splitWords(line).join(' '))
        .filter((line) => line !== '');
      return lines.length === 0 ? [] : [...lines, ''];
    }
    return 'children' in block ? toLines(block.children) : [];
  });
}
