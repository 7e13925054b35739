import { bestPassages, settleTerms } from '../best-passages.ts';
import { cutStretch, hitStretches, type Stretch } from '../hit-stretches.ts';
import { readTerms } from '../query-terms.ts';

/**
 * The highlight's name in style sheets: `::highlight(hit-word)`. In browsers without custom highlights, the
 * class of the `<mark>` elements.
 */
const NAME = 'hit-word';

/**
 * Highlights a query's words in the passages that a search would find for it in each article, and gives
 * these passages the class `has-hit`. The elements of the page stay unchanged, except in browsers without
 * custom highlights (https://drafts.csswg.org/css-highlight-api-1/): there, words are wrapped in `<mark
 * class="hit-word">`.
 * @param root contains the passages, which are elements whose id begins with `p-`; if there are several
 * articles, each is in an `article` element
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
      const lengths = passage.nodes.map((node) => node.length);
      // From the end, so that splitting a node for one hit does not move those before it.
      for (const stretch of hitStretches(passage.text, places).flatMap((hit) => cutStretch(hit, lengths))) {
        const node = passage.nodes[stretch.part];
        if (node) ranges.push(mark(node, stretch));
      }
    }
  }
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  return count;
}

/** Lists the text nodes of an element, except those in references, numbers and links to itself. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.ref, .num, .self')) nodes.push(node);
  }
  return nodes;
}

function mark(node: Text, { start, end }: Stretch): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  if ('highlights' in CSS) return range;
  const wrapper = document.createElement('mark');
  wrapper.className = NAME;
  range.surroundContents(wrapper);
  return range;
}
