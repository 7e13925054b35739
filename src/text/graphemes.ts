/**
 * Splits a text into what readers see as characters (grapheme clusters). Browsers without `Intl.Segmenter`
 * (Firefox before 125) get code points.
 */
export function splitGraphemes(text: string): string[] {
  // The types don't know that it can be missing.
  return (Intl.Segmenter as unknown)
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : [...text];
}

/** Returns the beginning of a text: whole characters with at most this many code units together. */
export function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  // A few more code units show whether the last character ends there.
  const whole = splitGraphemes(text.slice(0, length + LONGEST));
  return takeWhole(whole, length).join('');
}

/** Returns the end of a text: whole characters with at most this many code units together. */
export function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const whole = splitGraphemes(text.slice(-length - LONGEST));
  return takeWhole(whole.toReversed(), length).toReversed().join('');
}

/** No character that anybody writes has more code units. */
const LONGEST = 64;

function takeWhole(characters: readonly string[], length: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += character.length) > length);
  return end === -1 ? [...characters] : characters.slice(0, end);
}
