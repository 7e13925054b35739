import type { TextRange } from './ranges.ts';

/** Marks that open a quotation, each with those that close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};

/** Marks that are also written for something else, so that they open nothing if nothing closes them. */
const AMBIGUOUS = "‘‚'";
/** Marks that open a quotation only where one can begin, since they also close one, or are apostrophes. */
const CLOSING_TOO = '”»›‘"\'';

/** Before a mark that opens: nothing, a space, a bracket, a dash, or another mark that opens. */
const BEFORE_OPENING = /^$|[\s\p{Ps}\p{Pd}\p{Pi}„‚"'/]/u;
/** A letter or digit of a script with spaces between words. */
const OF_WORD = /(?!\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana})[\p{L}\p{M}\p{N}]/u;
const IDEOGRAPH = /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}/u;

/** Checks whether a place of a passage is between quotation marks. What nothing closes goes on to its end. */
export function isInQuotationMarks(text: string, at: number): boolean {
  return findQuotations(text).some(({ start, end }) => start < at && at < end);
}

/** Finds what is between quotation marks. A quotation in another is part of it. */
function findQuotations(text: string): TextRange[] {
  const quotations: TextRange[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isOpening(text, at)) continue;
    const end = findClosing(text, at) ?? (AMBIGUOUS.includes(text.charAt(at)) ? null : text.length);
    if (end === null) continue;
    quotations.push({ start: at, end });
    at = end;
  }
  return quotations;
}

function isOpening(text: string, at: number): boolean {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (PAIRS[sign] === undefined) return false;
  const isBeforeGap = after === '' || /\s/.test(after);
  const canBegin = BEFORE_OPENING.test(before) || IDEOGRAPH.test(before);
  return CLOSING_TOO.includes(sign) ? canBegin && !isBeforeGap : canBegin || !isBeforeGap;
}

/**
 * Finds what closes the quotation that a mark opens; `null` if nothing does. A mark that may be something
 * else, as after "6" or "ships", closes it only if no other does before the next quotation.
 */
function findClosing(text: string, opening: number): number | null {
  const sign = text.charAt(opening);
  let doubtful: number | null = null;
  for (let at = opening + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (PAIRS[sign]?.includes(mark) === true) {
      const closing = howItCloses(text, at);
      if (closing === 'surely') return at;
      if (closing === 'perhaps') doubtful ??= at;
    }
    if (doubtful !== null && mark === sign && isOpening(text, at)) return doubtful;
  }
  return doubtful;
}

function howItCloses(text: string, at: number): 'surely' | 'perhaps' | 'never' {
  const [before, mark, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  const isApostrophe = mark === '’' || mark === "'";
  if (!isApostrophe && mark !== '"') return 'surely';
  if (OF_WORD.test(before) && OF_WORD.test(after)) return 'never';
  if (isApostrophe && BEFORE_OPENING.test(before) && OF_WORD.test(after)) return 'never';
  const isPossessive = isApostrophe && /s/i.test(before) && /\s/.test(after);
  const isUnit = !isApostrophe && /\p{Nd}/u.test(before);
  return isPossessive || isUnit ? 'perhaps' : 'surely';
}
