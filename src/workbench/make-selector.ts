import {
  findInPassages,
  type QuotablePassages,
  type QuotePlace,
  type QuoteSelector,
} from '../text/find-quote.ts';
import { splitGraphemes } from '../text/graphemes.ts';
import { withoutUnseen } from '../text/unseen.ts';
import { findWords } from '../text/words.ts';

/** The most words of context that tell one place from the others; after that, its number does. */
const MOST_CONTEXT = 12;

/** How many characters before and after a quote are read for its context. */
const REACH = 300;

/**
 * Returns the place that is meant by a selection: whole characters, without white space and characters that
 * nobody sees at its ends; `null` if nothing is left.
 */
export function trimPlace(
  { texts }: QuotablePassages,
  { passage, start, end }: QuotePlace,
): QuotePlace | null {
  const text = texts[passage] ?? '';
  let [from, to] = [text.length, 0];
  let at = 0;
  for (const character of splitGraphemes(text)) {
    const next = at + character.length;
    const isMeant = at < end && next > start && !/^\s*$/u.test(withoutUnseen(character));
    if (isMeant) [from, to] = [Math.min(from, at), next];
    at = next;
  }
  return from < to ? { passage, start: from, end: to } : null;
}

/**
 * Makes the shortest selector that finds a place and no other: the words alone; with as few words around them
 * as possible; or, where a dozen would not do, with the number of the place.
 * @param lang the language of the text, which says where words end
 * @returns `null` if no selector finds the place
 */
export function makeSelector(
  passages: QuotablePassages,
  meant: QuotePlace,
  lang: string,
): QuoteSelector | null {
  const place = trimPlace(passages, meant);
  if (!place) return null;
  const text = passages.texts[place.passage] ?? '';
  const exact = text.slice(place.start, place.end);
  const finds = (selector: QuoteSelector) => {
    const result = findInPassages(passages, selector);
    return result.kind === 'found' && isSame(result.place, place);
  };
  if (finds({ exact })) return { exact };
  const [prefixes, suffixes] = contextsOf(passages, place, lang);
  for (let count = 1; count <= MOST_CONTEXT; count += 1) {
    for (let before = count; before >= 0; before -= 1) {
      const [prefix, suffix] = [prefixes[before], suffixes[count - before]];
      if (prefix === undefined || suffix === undefined) continue;
      const selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
      if (finds(selector)) return selector;
    }
  }
  const result = findInPassages(passages, { exact });
  const number = result.kind === 'ambiguous' ? result.places.findIndex((each) => isSame(each, place)) + 1 : 0;
  const counted = { exact, occurrence: number };
  return number > 0 && finds(counted) ? counted : null;
}

function isSame(one: QuotePlace, other: QuotePlace): boolean {
  return one.passage === other.passage && one.start === other.start && one.end === other.end;
}

/** Returns the last none, one, two … words before a place, and the first after it. */
function contextsOf(
  { texts }: QuotablePassages,
  { passage, start, end }: QuotePlace,
  lang: string,
): [string[], string[]] {
  const text = texts[passage] ?? '';
  const before = [...texts.slice(0, passage), text.slice(0, start)].join(' ').slice(-REACH);
  const after = [text.slice(end), ...texts.slice(passage + 1)].join(' ').slice(0, REACH);
  const starts = findWords(before, lang).map((word) => word.start);
  const ends = findWords(after, lang).map((word) => word.end);
  return [
    ['', ...starts.reverse().map((from) => before.slice(from).trim())],
    ['', ...ends.map((to) => after.slice(0, to).trim())],
  ];
}
