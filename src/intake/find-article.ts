import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { Readability } from '@mozilla/readability';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { isSame, wordsIn } from './same-words.ts';
import { attribute, isUnseen, parseHtml, textOf } from './read-tree.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';

/** The part of a page that is its article, and the words around it. */
export interface FoundArticle {
  /** The article's elements. */
  content: Root;
  /** What stands on the page between the headline and the article's last words, and is not the article. */
  furniture: string[];
}

/** More pairs of texts than this are not compared; the page then has no furniture. */
const MAX_PAIRS = 30_000_000;

/** A text of fewer words can stand in the article by chance. */
const MIN_REPEATED = 4;

/** Elements that say nothing to a reader and hide others from the search for the article. */
const REMOVED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'link',
  'canvas',
  'audio',
  'video',
  'source',
]);

/**
 * Finds the article of a page with Mozilla's Readability, on a tree in which no script can run.
 * @param title the article's title, as far as it is known
 */
export function findArticle(tree: Root, title: string | undefined): FoundArticle | null {
  const page = { ...tree, children: withoutRemoved(tree.children) as RootContent[] };
  const html = toHtml(page, { allowDangerousCharacters: true });
  const { document } = parseHTML(html);
  // Its messages are for its own developers.
  const found = new Readability(document, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 250,
  }).parse();
  if (typeof found?.content !== 'string') return null;
  const content = parseHtml(found.content, true);
  return { content, furniture: findFurniture(parseHtml(html), content, title) };
}

function withoutRemoved(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'comment') return [];
    if (node.type !== 'element') return [node];
    if (REMOVED.has(node.tagName)) return [];
    if (node.tagName === 'a' && /^\s*javascript:/i.test(attribute(node, 'href')))
      return withoutRemoved(node.children);
    // The data of a picture can be larger than all else.
    const properties = Object.fromEntries(
      Object.entries(node.properties).filter(([, value]) => String(value).length < 2000),
    );
    return [{ ...node, properties, children: withoutRemoved(node.children) as ElementContent[] }];
  });
}

/** A piece of text in a page, and whether it is in a heading. */
interface Piece {
  text: string;
  isHeading: boolean;
}

function piecesOf(node: Nodes, isHeading = false): Piece[] {
  if (node.type === 'text') {
    const text = collapseWhiteSpace(node.value);
    return text === '' ? [] : [{ text, isHeading }];
  }
  if (node.type === 'element' && (isUnseen(node) || node.tagName === 'button')) return [];
  const isBelow = isHeading || (node.type === 'element' && /^h[1-3]$/.test(node.tagName));
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, isBelow)) : [];
}

function findFurniture(page: Root, content: Root, title: string | undefined): string[] {
  const all = piecesOf(page);
  const kept = piecesOf(content).map(({ text }) => text);
  const isKept = findInOrder(
    all.map(({ text }) => text),
    kept,
  );
  const first = isKept.indexOf(true);
  const headline =
    title === undefined
      ? -1
      : all.findLastIndex(({ text, isHeading }, at) => at < first && isHeading && isSame(text, title));
  const start = headline === -1 ? first : headline + 1;
  const words = wordsIn(kept.join(' ')).join(' ');
  return all
    .slice(Math.max(0, start), isKept.lastIndexOf(true) + 1)
    .flatMap(({ text }, at) => (isKept[at + start] || isRepeated(text, words) ? [] : [text]));
}

/** Whether a text stands in the article too, as a quote that is shown large does. */
function isRepeated(text: string, words: string): boolean {
  const own = wordsIn(text);
  return own.length >= MIN_REPEATED && ` ${words} `.includes(` ${own.join(' ')} `);
}

/** Says of each text of a page whether it is one of those kept, which stand in the same order. */
function findInOrder(all: readonly string[], kept: readonly string[]): boolean[] {
  const isKept = all.map(() => false);
  const [height, width] = [all.length, kept.length];
  if (height * width > MAX_PAIRS) return isKept;
  // The length of the longest common subsequence of what follows each pair.
  const longest = new Uint16Array((height + 1) * (width + 1));
  for (let row = height - 1; row >= 0; row -= 1)
    for (let column = width - 1; column >= 0; column -= 1) {
      const at = row * (width + 1) + column;
      longest[at] =
        all[row] === kept[column]
          ? (longest[at + width + 2] ?? 0) + 1
          : Math.max(longest[at + width + 1] ?? 0, longest[at + 1] ?? 0);
    }
  for (let row = 0, column = 0; row < height && column < width;) {
    const at = row * (width + 1) + column;
    if (all[row] === kept[column]) {
      isKept[row] = true;
      row += 1;
      column += 1;
    } else if ((longest[at + width + 1] ?? 0) >= (longest[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return isKept;
}

/** Counts the words of an article outside of links. */
export function countOwnWords(node: Nodes): number {
  const withoutLinks = (each: Nodes): Nodes | null =>
    each.type === 'element' && each.tagName === 'a'
      ? null
      : 'children' in each
        ? ({ ...each, children: each.children.flatMap((child) => withoutLinks(child) ?? []) } as Element)
        : each;
  const own = withoutLinks(node);
  return own ? (textOf(own).match(/[\p{L}\p{N}]+/gu) ?? []).length : 0;
}
