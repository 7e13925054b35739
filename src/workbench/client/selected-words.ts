import { wholeWords } from './word-steps.ts';

/** Words of one passage: offsets in UTF-16 code units into its text. */
export interface Words {
  /** The passage's id. */
  passage: string;
  start: number;
  end: number;
  /** The words themselves. */
  text: string;
}

/** Returns the elements with the words of the passages, in the order of the page. */
export function textsOfPassages(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.passage[id] > .text, .passage[id] h1 > span:not(.ed)')];
}

/** Returns the id of the passage whose words an element has. */
export function passageOf(text: Element): string {
  return text.closest('.passage')?.id ?? '';
}

/** Finds the element with the words of a passage. */
export function textOfPassage(id: string): HTMLElement | undefined {
  return textsOfPassages().find((text) => passageOf(text) === id);
}

/**
 * Returns what is selected of each passage. Numbers, sigla and labels are not among the words. White space
 * around the words is left out, and a word of which only a part is selected is taken as a whole.
 */
export function readSelectedWords(selection: Selection | null): Words[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return textsOfPassages().flatMap((text) => (range.intersectsNode(text) ? (partOf(text, range) ?? []) : []));
}

function partOf(text: HTMLElement, range: Range): Words | null {
  const full = document.createRange();
  full.selectNodeContents(text);
  const part = full.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, full) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, full) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(part.startContainer, part.startOffset);
  const words = part.toString();
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const start = before.toString().length + words.indexOf(trimmed);
  const all = text.textContent;
  const whole = wholeWords(all, languageOf(text), { start, end: start + trimmed.length });
  return { passage: passageOf(text), ...whole, text: all.slice(whole.start, whole.end) };
}

/** Returns the language of a passage's words. */
export function languageOf(text: Element): string {
  return text.closest('[lang]')?.getAttribute('lang') ?? 'en';
}

/** Returns the range of the page that has words of a passage; `null` if the page does not have them. */
export function rangeOfWords({
  passage,
  start,
  end,
}: Pick<Words, 'passage' | 'start' | 'end'>): Range | null {
  const text = textOfPassage(passage);
  const from = text && pointAt(text, start, 'start');
  const to = text && pointAt(text, end, 'end');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Finds the text node at an offset: of two that meet there, the one in which a range would start or end. */
function pointAt(text: HTMLElement, offset: number, side: 'start' | 'end'): [Node, number] | null {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    const isHere = side === 'start' ? offset < before + length : offset <= before + length && offset > before;
    if (isHere) return [node, offset - before];
    before += length;
  }
  return null;
}

/** Marks words of the page, and unmarks what was marked under the same name before. */
export function highlightWords(name: 'edit-chosen' | 'edit-pointed', words: readonly Words[]): void {
  const ranges = words.flatMap((each) => rangeOfWords(each) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Selects words, as if with a mouse. */
export function selectWords(words: Pick<Words, 'passage' | 'start' | 'end'>): void {
  const range = rangeOfWords(words);
  if (range)
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}
