import { bestPassages, settleTerms } from '../best-passages.ts';
import { readTerms } from '../query-terms.ts';

/** The highlight's name in style sheets: `::highlight(hit-word)`; where there are no such highlights, the marks' class. */
const NAME = 'hit-word';
/** What surrounds a word and is none of it. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/u;

/** A stretch of one text node. */
interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/**
 * Highlights a query's words in the passages that a search finds for it, article by article, and marks these passages with the class
 * `has-hit`. The page's elements stay as they are, but for a browser without custom highlights (https://drafts.csswg.org/css-highlight-api-1/),
 * where words are wrapped in `<mark class="hit-word">`.
 * @param root holds passages: elements whose id begins with `p-`, in elements `article` where there are several
 * @returns how many passages have a hit
 */
export function highlightHits(root: ParentNode, query: string): number {
  const passages = [...root.querySelectorAll<HTMLElement>('[id^="p-"]')].map((element) => {
    const nodes = textNodes(element.querySelector('.text, h1') ?? element);
    return { element, nodes, text: nodes.map(({ data }) => data).join('') };
  });
  const terms = settleTerms(
    passages.map(({ text }) => text),
    readTerms(query),
  );
  const ranges: Range[] = [];
  let count = 0;
  for (const group of Map.groupBy(passages, ({ element }) => element.closest('article')).values()) {
    for (const [index, places] of bestPassages(
      group.map(({ text }) => text),
      terms,
    ).entries()) {
      const passage = group[index];
      if (!passage || places.length === 0) continue;
      count += 1;
      passage.element.classList.add('has-hit');
      const words = [...passage.text.matchAll(/\S+/g)];
      const hits = new Set(places.flat().flatMap(({ start, end }) => words.slice(start, end)));
      // From the end, so that splitting a node for one hit leaves those before it in place.
      for (const { 0: written, index: at } of [...hits].sort((a, b) => b.index - a.index)) {
        const word = WORD.exec(written);
        if (word)
          ranges.push(
            ...stretches(passage.nodes, at + word.index, at + word.index + word[0].length).map(mark),
          );
      }
    }
  }
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  return count;
}

/** The texts of an element, without the references that stand in it. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.ref, .num, .self')) nodes.push(node);
  }
  return nodes;
}

/** What of each node lies between two places of their joined text, the last first. */
function stretches(nodes: readonly Text[], start: number, end: number): Stretch[] {
  let at = 0;
  return nodes
    .flatMap((node) => {
      const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)];
      at += node.length;
      return from < to ? [{ node, start: from, end: to }] : [];
    })
    .reverse();
}

function mark({ node, start, end }: Stretch): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  if ('highlights' in CSS) return range;
  const wrapper = document.createElement('mark');
  wrapper.className = NAME;
  range.surroundContents(wrapper);
  return range;
}
