/** The place where two texts begin to differ: in each, the index of the first word that does not match. */
interface Difference {
  received: number;
  kept: number;
}

/** The result of comparing a received text with an article. */
export interface Differences {
  /** In order; at most ten. */
  differences: Difference[];
  /** The index of an omitted text that is still in the article, if that is the only mistake. */
  unused: number | null;
}

/** After a difference, the texts count as matching again once this many words in a row are the same. */
const WORDS_TO_MEET = 3;
/**
 * With more differences than this, the texts are simply different, and more places would not help an editor.
 */
const MAX_DIFFERENCES = 10;

/**
 * Finds the places where the received words differ from the kept words with the omitted texts put back.
 * @param received the words of the received text
 * @param kept the words of the article: its title and body
 * @param omitted the words of each omitted text; all are in `received`, in this order
 */
export function findDifferences(
  received: readonly string[],
  kept: readonly string[],
  omitted: readonly (readonly string[])[],
): Differences {
  const unused = findUnused(received, kept, omitted);
  if (unused !== null) return { differences: [], unused };

  const differences: Difference[] = [];
  let from: Difference | null = { received: 0, kept: 0 };
  let left = [...omitted];
  while (from && differences.length < MAX_DIFFERENCES) {
    const start: Difference = from;
    const alignment = alignWords(received.slice(start.received), kept.slice(start.kept), left);
    if (alignment.kind === 'same' || alignment.kind === 'omitted-kept') break;
    if (alignment.kind === 'omitted-missing') {
      // The previous difference covers its words.
      left = left.filter((_, index) => index !== alignment.omitted);
      continue;
    }
    left = left.slice(alignment.omitted);
    const difference = { received: start.received + alignment.received, kept: start.kept + alignment.kept };
    differences.push(difference);
    from = findMeeting(received, kept, difference);
  }
  return { differences, unused: null };
}

/** Returns the index of the omitted text whose removal makes the texts match, or `null`. */
function findUnused(
  received: readonly string[],
  kept: readonly string[],
  omitted: readonly (readonly string[])[],
): number | null {
  const alignment = alignWords(received, kept, omitted);
  if (alignment.kind === 'same') return null;
  if (alignment.kind === 'omitted-kept') return alignment.omitted;
  const unused = omitted.findIndex(
    (_, index) => alignWords(received, kept, omitted.toSpliced(index, 1)).kind === 'same',
  );
  return unused === -1 ? null : unused;
}

/**
 * Finds the place where two texts match again after a difference, skipping as few words as possible; `null`
 * if they never do.
 */
function findMeeting(
  received: readonly string[],
  kept: readonly string[],
  from: Difference,
): Difference | null {
  const longest = received.length - from.received + (kept.length - from.kept);
  for (let skipped = 1; skipped <= longest; skipped += 1) {
    for (let inKept = 0; inKept <= skipped; inKept += 1) {
      const at = { received: from.received + skipped - inKept, kept: from.kept + inKept };
      if (meetsAt(received, kept, at)) return at;
    }
  }
  return null;
}

function meetsAt(received: readonly string[], kept: readonly string[], at: Difference): boolean {
  for (let index = 0; index < WORDS_TO_MEET; index += 1) {
    const word = received[at.received + index];
    if (word === undefined || word !== kept[at.kept + index]) return false;
  }
  return true;
}

/** The result of `alignWords`. */
export type Alignment =
  | { kind: 'same' }
  /**
   * The texts differ from here: the index of the first mismatch in each, and the number of omitted texts
   * before it.
   */
  | { kind: 'differs'; received: number; kept: number; omitted: number }
  /** The kept words already equal the received ones, so the omitted text with this index was not left out. */
  | { kind: 'omitted-kept'; omitted: number }
  /** The omitted text with this index is nowhere in the received words. */
  | { kind: 'omitted-missing'; omitted: number };

/**
 * Checks that the received words are the kept words with all omitted texts put back, in order. Each received
 * word either is the next kept word or begins the next omitted text. Both are tried, since omitted words may
 * also occur in the body, and the furthest point that any attempt reached is reported.
 */
export function alignWords(
  received: readonly string[],
  kept: readonly string[],
  omitted: readonly (readonly string[])[],
): Alignment {
  const missing = omitted.findIndex((words) => !received.some((_, at) => startsWith(received, at, words)));
  if (missing !== -1) return { kind: 'omitted-missing', omitted: missing };

  let furthest = { received: 0, kept: 0, omitted: 0 };
  const tried = new Set<string>();
  const open: { at: number; keptAt: number; omittedAt: number }[] = [{ at: 0, keptAt: 0, omittedAt: 0 }];
  for (let attempt = open.pop(); attempt; attempt = open.pop()) {
    let { at, keptAt } = attempt;
    const { omittedAt } = attempt;
    const next = omitted[omittedAt];
    // From a point that an earlier attempt reached, this one would go on in the same way.
    while (!tried.has(`${at} ${omittedAt}`)) {
      tried.add(`${at} ${omittedAt}`);
      if (next && startsWith(received, at, next))
        open.push({ at: at + next.length, keptAt, omittedAt: omittedAt + 1 });
      if (at >= received.length || received[at] !== kept[keptAt]) break;
      at += 1;
      keptAt += 1;
    }
    if (at === received.length && keptAt === kept.length && omittedAt === omitted.length)
      return { kind: 'same' };
    if (at > furthest.received) furthest = { received: at, kept: keptAt, omitted: omittedAt };
  }
  const isAtEnd = furthest.received === received.length && furthest.kept === kept.length;
  if (isAtEnd && furthest.omitted < omitted.length)
    return { kind: 'omitted-kept', omitted: furthest.omitted };
  return { kind: 'differs', ...furthest };
}

function startsWith(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, index) => words[at + index] === word);
}
