import { splitGraphemes } from '../../text/graphemes.ts';

/** The content of an address's fragment. */
export interface Fragment {
  /** The id of an element, or "". */
  id: string;
  /** The words in its text directive (https://wicg.github.io/scroll-to-text-fragment/), or "". */
  words: string;
}

const DIRECTIVE = ':~:';
/** The number of words in a directive: enough to find a passage again, and few enough for a short address. */
const WORDS_IN_DIRECTIVE = 6;
/** The most characters of a directive's words, for languages that don't put spaces between words. */
const MOST_CHARACTERS = 80;

/**
 * Reads a fragment such as `#p-a-k3f9x:~:text=A%202-,No%20agreement`: the id, and the words by which the
 * passage can be found if it has changed.
 * @param hash the fragment with its `#`, or nothing; parts that can't be decoded stay as they are
 */
export function readFragment(hash: string): Fragment {
  const [id = '', directive = ''] = hash.slice(1).split(DIRECTIVE);
  // A directive has the form prefix-,start,end,-suffix, and start has the passage's first words.
  const start = /(?:^|&)text=(?:[^,&]*-,)?([^,&]*)/.exec(directive)?.[1] ?? '';
  // Older links may end inside a character.
  return { id: decode(id), words: decode(start).replace(/\ufffd$/, '') };
}

/**
 * Returns the fragment of a passage: its id and, in case its words ever change, its number and its first
 * words.
 * @param text the passage's text, with white space collapsed
 * @param number the passage's number as the page shows it before the words: "A 2"
 * @returns the fragment with its `#`
 */
export function passageFragment(id: string, number: string, text: string): string {
  const words = text.split(' ').slice(0, WORDS_IN_DIRECTIVE).join(' ');
  const start = splitGraphemes(words).slice(0, MOST_CHARACTERS).join('');
  return `#${id}${DIRECTIVE}text=${encodePart(number)}-,${encodePart(start)}`;
}

/**
 * Returns an address's fragment with its text directive, which browsers that support directives hide from
 * `location`.
 * @param hash the fragment in `location`
 * @param asked the address at which the page was opened; the reader may have moved on since
 */
export function wholeFragment(hash: string, asked: string): string {
  const whole = `#${asked.split('#')[1] ?? ''}`;
  return whole.startsWith(`${hash}${DIRECTIVE}`) ? whole : hash;
}

/**
 * Returns the siglum, in lower case, of the text that a passage's id belongs to, even if that passage no
 * longer exists; `null` if the id is not a passage's.
 */
export function siglumOfPassage(id: string): string | null {
  return /^p-(\p{Ll}+)-/u.exec(id)?.[1] ?? null;
}

/** Encodes words for a directive, in which hyphens, commas and ampersands have a meaning. */
function encodePart(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
