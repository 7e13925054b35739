import type { LitWords } from '../../../site/addresses/lit-words.ts';
import type { TextRange } from '../../../text/ranges.ts';
import { askedTerms } from '../asked-terms.ts';
import { bestPassages } from '../best-passages.ts';
import { cutRange, joinHits } from '../hit-ranges.ts';
import type { FoundPassage } from '../found-text.ts';
import { loadText } from './load-text.ts';

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
 * articles, each is in an `article` element with a link to the article's page in its head
 * @returns the hits in the order of the page
 */
export async function highlightHits(root: ParentNode, asked: LitWords): Promise<Hit[]> {
  const elements = [...root.querySelectorAll<HTMLElement>('[id^="p-"]')];
  const articles = await Promise.all(
    [...Map.groupBy(elements, (element) => element.closest('article'))].map(async ([article, group]) => {
      const address = article?.querySelector<HTMLAnchorElement>('.colhead a')?.pathname ?? location.pathname;
      const { reading, passages } = await loadText(address);
      return { reading, passages: group.flatMap((element) => onPage(element, passages)) };
    }),
  );
  const { terms, isAnyEnough } = askedTerms(
    asked,
    articles.flatMap(({ reading, passages }) => passages.map(({ words }) => ({ words, reading }))),
  );
  const hits = articles.flatMap(({ reading, passages }) =>
    bestPassages(
      passages.map(({ words }) => words),
      reading,
      terms,
      isAnyEnough,
    ).flatMap((places, index) => {
      const passage = passages[index];
      return passage && places.length > 0 ? light(passage, joinHits(passage.text, places.flat())) : [];
    }),
  );
  highlight(
    NAME,
    hits.flatMap(({ ranges }) => ranges),
  );
  return hits;
}

/** A passage with its text nodes on the page. */
interface PassageOnPage extends Pick<FoundPassage, 'text' | 'words'> {
  element: HTMLElement;
  nodes: Text[];
}

/** Finds a passage's words on the page; none if the page shows another text, as an old copy of it may. */
function onPage(element: HTMLElement, passages: readonly FoundPassage[]): PassageOnPage[] {
  const nodes = textNodes(element.querySelector('.text, h1') ?? element);
  const text = nodes.map(({ data }) => data).join('');
  const passage = passages.find(({ id }) => id === element.id);
  return passage?.text === text ? [{ element, nodes, text, words: passage.words }] : [];
}

function light({ element, nodes }: PassageOnPage, rows: readonly TextRange[]): Hit[] {
  element.classList.add(HAS_HIT);
  const lengths = nodes.map((node) => node.length);
  // From the end, so that splitting a node for one hit does not move those before it.
  const hits = rows.toReversed().flatMap((row): Hit[] => {
    const [first, ...rest] = cutRange(row, lengths)
      .toReversed()
      .flatMap(({ part, ...range }) => {
        const node = nodes[part];
        return node ? [mark(node, range)] : [];
      })
      .toReversed();
    return first ? [{ passage: element, ranges: [first, ...rest] }] : [];
  });
  return hits.toReversed();
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

function mark(node: Text, { start, end }: TextRange): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  if ('highlights' in CSS) return range;
  const wrapper = document.createElement('mark');
  wrapper.className = NAME;
  range.surroundContents(wrapper);
  return range;
}
