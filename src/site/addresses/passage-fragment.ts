/** What the fragment of an address means. */
export interface Fragment {
  id: string;
  /** The words that a text directive names (https://wicg.github.io/scroll-to-text-fragment/), or "". */
  words: string;
}

const DIRECTIVE = ':~:';
/** So many words find a passage again, and keep its address short. */
const WORDS_IN_DIRECTIVE = 6;
const MOST_CHARACTERS = 80;

/**
 * Reads `#p-a-k3f9x:~:text=A%202-,No%20agreement`: the id, and the words by which a passage is found that has
 * changed.
 * @param hash with or without its `#`; whatever can't be decoded is taken as it is
 */
export function readFragment(hash: string): Fragment {
  const [id = '', directive = ''] = hash.replace(/^#/, '').split(DIRECTIVE);
  const value =
    directive
      .split('&')
      .find((part) => part.startsWith('text='))
      ?.slice('text='.length) ?? '';
  // Of prefix-,start,end,-suffix the start is what a passage begins with.
  const start = value.split(',').find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? '';
  return { id: decode(id), words: decode(start) };
}

/**
 * The fragment of a passage: its id, and for the day on which its words have changed, its number and its
 * first words.
 * @param number what stands before the words on the page: "A 2"
 * @returns with its `#`
 */
export function passageFragment(id: string, number: string, text: string): string {
  // Where words are not set apart, so many characters have to do.
  const start = text
    .trim()
    .split(/\s+/)
    .slice(0, WORDS_IN_DIRECTIVE)
    .join(' ')
    .slice(0, MOST_CHARACTERS)
    .trim();
  return `#${id}${DIRECTIVE}text=${encodePart(number)}-,${encodePart(start)}`;
}

/**
 * The fragment of an address with its text directive, which browsers that know directives keep from `location`.
 * @param hash the fragment as `location` has it
 * @param asked the address that the page was opened at, which is not always where the reader is now
 */
export function wholeFragment(hash: string, asked: string): string {
  const whole = `#${asked.split('#')[1] ?? ''}`;
  return whole.startsWith(`${hash}${DIRECTIVE}`) ? whole : hash;
}

/** Which text a passage's id belongs to, whether it still has that passage or not: its siglum in lower case, or `null`. */
export function siglumOfPassage(id: string): string | null {
  return /^p-([a-z]+)-/.exec(id)?.[1] ?? null;
}

/** Hyphens, commas and ampersands have a meaning in a directive. */
function encodePart(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
