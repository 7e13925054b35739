import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Element, ElementContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { LocatedWord } from './located.ts';
import { problem, type Problem } from './problem.ts';
import { collapseWhiteSpace, splitWords } from '../text/white-space.ts';
import { isPlainUrl } from '../schemas/fields.ts';
import { closeGaps } from './heading-levels.ts';
import { cutTooDeep, findUnsupported } from './unsupported.ts';
import { collapseInline } from './inline-nodes.ts';
import type { Block, PassageKind } from '../schemas/entry.ts';

/** A passage that has no id yet. */
export interface BodyPassage {
  kind: PassageKind;
  text: string;
  inline: ElementContent[];
  line: number;
}

/** An article's body: its passages, how they are laid out, and its words with their lines. */
export interface Body {
  passages: BodyPassage[];
  blocks: Block[];
  words: LocatedWord[];
  problems: Problem[];
}

/** What received texts have where the page shows the bullets of a list. */
const BULLETS = ['-', '•', '*', '·', '◦', '▪', '●', '‣'];

/** Stands before a line break that the page keeps. No text can have it: it is a problem in every file. */
const BREAK = '\0';

/**
 * The addresses of links that stay links; of any other (`javascript:`, `data:` …), only the words are shown.
 */
const SAFE_LINK = /^(https?:\/\/|mailto:)/i;

function isSafeLink(url: string): boolean {
  return SAFE_LINK.test(url) && (/^mailto:/i.test(url) || isPlainUrl(url));
}

/**
 * Turns a body's Markdown tree into passages. Removes from the tree what is nested too deeply.
 * @param file the path for messages
 * @param firstPassage the index of the body's first passage in the article: 1 if the title is a passage, else
 *    0
 */
export function readBody(tree: Root, file: string, firstPassage: number): Body {
  const problems = [...cutTooDeep(tree, file), ...findUnsupported(tree, file)];
  const definitions = readDefinitions(tree);
  const passages: BodyPassage[] = [];
  const words: LocatedWord[] = [];
  const headings: Extract<Block, { kind: 'passage' }>[] = [];

  const addPassage = (node: Heading | Paragraph, kind: PassageKind, depth = 0): Block[] => {
    const line = node.position?.start.line ?? 1;
    const raw = plainText(node);
    const text = collapseWhiteSpace(raw.replaceAll(BREAK, ' '));
    if (text === '') return [];
    const nodes = node.children.flatMap((child) => keepSafeLinks(child, definitions));
    const { children } = toHast({ type: 'paragraph', children: nodes }) as Element;
    passages.push({ kind, text, inline: collapseInline(children), line });
    let isBegun = true;
    raw.split('\n').forEach((part, index) => {
      for (const word of splitWords(part.replaceAll(BREAK, ' '))) {
        words.push({ word, line: line + index, isBegun });
        isBegun = false;
      }
      isBegun ||= part.endsWith(BREAK);
    });
    const block = { kind: 'passage' as const, passage: firstPassage + passages.length - 1, depth };
    if (kind === 'heading') headings.push(block);
    return [block];
  };
  const toBlocks = (nodes: readonly RootContent[], paragraphKind: PassageKind): Block[] =>
    nodes.flatMap((node): Block[] => {
      switch (node.type) {
        case 'heading':
          return addPassage(node, 'heading', node.depth);
        case 'paragraph':
          return addPassage(node, paragraphKind);
        case 'blockquote':
          return [toQuotation(node)];
        case 'list':
          return [toList(node)];
        // HTML and code are never published. Their words count, so that this problem does not cause others.
        case 'html':
          return addPassage(asParagraph(node, withoutTags(node.value)), paragraphKind);
        case 'code':
          return addPassage(asParagraph(node, node.value), paragraphKind);
        default:
          return [];
      }
    });
  const toQuotation = (node: Blockquote): Block => ({
    kind: 'quotation',
    blocks: toBlocks(node.children, 'paragraph'),
  });
  const toList = (node: List): Block => {
    const start = node.ordered ? (node.start ?? 1) : null;
    const items = node.children.map((item: ListItem, index) => {
      const at = words.length;
      const blocks = toBlocks(item.children, 'item');
      const [first] = words.slice(at, at + 1);
      // A list of one item is mostly a sentence that happens to begin like one.
      if (first && node.children.length > 1)
        words.splice(at, 0, {
          word: '',
          line: first.line,
          isBegun: true,
          mark: start === null ? BULLETS : [`${start + index}.`],
        });
      return blocks;
    });
    return { kind: 'list', start, items };
  };

  const blocks = toBlocks(tree.children, 'paragraph');
  const depths = closeGaps(headings.map(({ depth }) => depth));
  headings.forEach((heading, index) => (heading.depth = depths[index] ?? 1));
  if (words.length === 0) problems.push(problem({ file, line: 1 }, 'body-empty'));
  return { passages, blocks, words, problems };
}

/**
 * Returns a node's plain text with its line breaks, which tell the line of each word; `BREAK` stands before
 * those that the page keeps.
 */
function plainText(node: Nodes): string {
  if (node.type === 'break') return `${BREAK}\n`;
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

function asParagraph({ position }: RootContent, value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }], position };
}

function withoutTags(html: string): string {
  return html.replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)|<!--[^]*?(-->|$)|<[^>]*>/gi, '');
}

function readDefinitions(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    // Markdown uses the first of several definitions.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  return definitions;
}

/** Replaces unsafe links in a node with their words, and removes HTML and images. */
function keepSafeLinks(node: PhrasingContent, definitions: ReadonlyMap<string, string>): PhrasingContent[] {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return [];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => keepSafeLinks(child, definitions));
  if (node.type !== 'link' && node.type !== 'linkReference') return [{ ...node, children }];
  const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
  return isSafeLink(url) ? [{ type: 'link', url, children }] : children;
}
