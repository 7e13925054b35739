import type { LitWords } from '../../../site/addresses/lit-words.ts';
import { askedTerms } from '../asked-terms.ts';
import { bestPassages } from '../best-passages.ts';
import { cutStretch, hitStretches, joinStretches, type Stretch } from '../hit-stretches.ts';

/**
 * The highlight's name in style sheets: `::highlight(hit-word)`. In browsers without custom highlights, the
 * class of the `<mark>` elements.
 */
const NAME = 'hit-word';
/** The name of the highlight of the hit that the reader is at, and the class of its passage. */
const CURRENT = 'hit-here';
const HAS_HIT = 'has-hit';

/** Words in a row that are lit. */
export interface Hit {
  passage: HTMLElement;
  ranges: [Range, ...Range[]];
}

/**
 * Highlights words in the passages that a search would find for them in each article, and gives
 * these passages the class `has-hit`. The elements of the page stay unchanged, except in browsers without
 * custom highlights (https://drafts.csswg.org/css-highlight-api-1/): there, words are wrapped in `<mark
 * class="hit-word">`.
 * @param root contains the passages, which are elements whose id begins with `p-`; if there are several
 * articles, each is in an `article` element
 * @returns the hits in the order of the page
 */
export function highlightHits(root: ParentNode, asked: LitWords): Hit[] {
  const passages = [...root.querySelectorAll<HTMLElement>('[id^="p-"]')].map((element) => {
    const nodes = textNodes(element.querySelector('.text, h1') ?? element);
    return { element, nodes, text: nodes.map(({ data }) => data).join('') };
  });
  const { terms, isAnyEnough } = askedTerms(
    asked,
    passages.map(({ text }) => text),
  );
  const hits: Hit[] = [];
  for (const group of Map.groupBy(passages, ({ element }) => element.closest('article')).values()) {
    for (const [index, places] of bestPassages(
      group.map(({ text }) => text),
      terms,
      isAnyEnough,
    ).entries()) {
      const passage = group[index];
      if (!passage || places.length === 0) continue;
      passage.element.classList.add(HAS_HIT);
      const lengths = passage.nodes.map((node) => node.length);
      // From the end, so that splitting a node for one hit does not move those before it.
      const found = joinStretches(passage.text, hitStretches(passage.text, places)).flatMap((row): Hit[] => {
        const [first, ...rest] = cutStretch(row, lengths)
          .flatMap(({ part, ...stretch }) => {
            const node = passage.nodes[part];
            return node ? [mark(node, stretch)] : [];
          })
          .reverse();
        return first ? [{ passage: passage.element, ranges: [first, ...rest] }] : [];
      });
      hits.push(...found.reverse());
    }
  }
  highlight(
    NAME,
    hits.flatMap(({ ranges }) => ranges),
  );
  return hits;
}

/** Lights one hit more than the others. */
export function lightCurrent({ passage, ranges }: Hit): void {
  document.querySelector(`.${CURRENT}`)?.classList.remove(CURRENT);
  passage.classList.add(CURRENT);
  highlight(CURRENT, ranges);
}

/** Takes the light from all hits. */
export function unlight(): void {
  for (const name of [HAS_HIT, CURRENT])
    for (const passage of document.querySelectorAll(`.${name}`)) passage.classList.remove(name);
  for (const name of [NAME, CURRENT]) highlight(name, []);
  for (const wrapper of document.querySelectorAll(`mark.${NAME}`)) wrapper.replaceWith(...wrapper.childNodes);
}

function highlight(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  const lit = new Highlight(...ranges);
  // Where highlights overlap, the one with the higher priority is seen.
  lit.priority = name === CURRENT ? 1 : 0;
  CSS.highlights.set(name, lit);
}

/** Lists the text nodes of an element, except those in numbers and links to itself. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.num, .self')) nodes.push(node);
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
