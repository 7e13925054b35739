/** A paragraph of the received text as it is broken into lines, from 1. */
export interface LineBlock {
  firstLine: number;
  lines: string[];
  /** The numbers of the lines that are begun on purpose, as in verse or dialogue; never the first. */
  begun: Set<number>;
}

/** Nobody wraps prose at fewer columns than this, or at more than that. */
const [NARROWEST, WIDEST] = [35, 120];
/** From this many columns on, proportional type and hyphenation may leave a wrapped line rather short. */
const WIDE = 60;
/** A text wraps its lines if at least this share of its line breaks stand where the line is full. */
const MIN_FULL = 1 / 3;

/** Characters that lines may be broken after without a space, and which are about twice as wide. */
const WIDE_CHARACTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/**
 * Finds the paragraphs of more than one line in a received text, and tells lines that are begun on purpose
 * from lines that were only wrapped. A wrapped line is full: the first word of the next one would not have
 * fitted into the width of the text.
 */
export function findLineBlocks(text: string): LineBlock[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const blocks = lines.reduce<LineBlock[]>((all, line, index) => {
    if (line === '') return all;
    if (index > 0 && lines[index - 1] !== '') all.at(-1)?.lines.push(line);
    else all.push({ firstLine: index + 1, lines: [line], begun: new Set() });
    return all;
  }, []);
  const several = blocks.filter((block) => block.lines.length > 1);
  const width = widest(several.flatMap((block) => block.lines));
  const slack = width >= WIDE ? 0.75 : 0.9;
  const isEarly = (block: LineBlock, index: number, share = slack) =>
    widthOf(block.lines[index - 1] ?? '') + 1 + widthOf(firstWord(block.lines[index] ?? '')) <= width * share;
  const breaks = several.flatMap((block) =>
    block.lines.slice(1).map((_, index) => isEarly(block, index + 1)),
  );
  const full = breaks.filter((early) => !early).length;
  const isWrapped = width >= NARROWEST && widest(lines) <= WIDEST && full >= breaks.length * MIN_FULL;
  for (const block of several) {
    const isVerse =
      block.lines.length > 2 &&
      block.lines.every((line) => /^[\p{P}\s]*\p{Lu}/u.test(line)) &&
      block.lines.some((_, index) => index > 0 && isEarly(block, index, 1));
    block.lines.forEach((line, index) => {
      const isBegun =
        !isWrapped || isVerse || isEarly(block, index) || (hasDash(line) && hasDash(block.lines[0] ?? ''));
      if (index > 0 && isBegun) block.begun.add(block.firstLine + index);
    });
  }
  return several.filter(({ begun }) => begun.size > 0);
}

/** Whether a line begins like a speech or an item of a list. */
function hasDash(line: string): boolean {
  return /^\s*(?:[-–—―•*]\s|\d+[.)]\s)/u.test(line);
}

function widest(lines: readonly string[]): number {
  return lines.reduce((width, line) => Math.max(width, widthOf(line)), 0);
}

function widthOf(line: string): number {
  return line.length + (line.match(WIDE_CHARACTER)?.length ?? 0);
}

function firstWord(line: string): string {
  const [word = ''] = line.trimStart().split(/\s/u, 1);
  const wide = word.search(WIDE_CHARACTER);
  return wide === -1 ? word : word.slice(0, Math.max(1, wide));
}
