/** Where two texts part: indices of the first word that fits neither. */
interface Difference {
  received: number;
  kept: number;
}

/** What holding a received text against an article came to, all of it. */
export interface Differences {
  differences: Difference[];
  /** An omitted text (an index) whose words are in the article all the same, where nothing else is wrong. */
  unused: number | null;
}

/**
 * After a difference, the texts are taken to run together again where this many words in a row are the same.
 */
const WORDS_TO_MEET = 3;
/** A text that parts more often is another text; further places help nobody. */
const MAX_DIFFERENCES = 10;

/**
 * Every place where the received words are not the kept ones with the omitted texts put in.
 * @param omitted texts that are in the received words, in their order
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
      // It stands in the difference before.
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

/** The omitted text without which all is right. */
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
 * Where two texts run together again after a difference, with the fewest words between; `null` where they
 * don't.
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

/** What holding a received text against an article came to. */
export type Alignment =
  | { kind: 'same' }
  /**
   * The words part here: indices of the first word that fits neither, and how many omitted texts stand
   * before.
   */
  | { kind: 'differs'; received: number; kept: number; omitted: number }
  /** The kept words are the received ones already, so that this text (an index) was not left out. */
  | { kind: 'omitted-kept'; omitted: number }
  /** This left-out text (an index) is nowhere in the received words. */
  | { kind: 'omitted-missing'; omitted: number };

/**
 * Checks that the received words are the kept ones with the omitted texts put in, all of them, in order.
 * Each received word either is the next kept word or begins the next omitted text; both ways are tried
 * (left-out words may stand in the body too), and the furthest point that any way reached is reported.
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
  for (let way = open.pop(); way; way = open.pop()) {
    let { at, keptAt } = way;
    const { omittedAt } = way;
    const next = omitted[omittedAt];
    // Where a way runs into one that was tried, it would go on as that one did.
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
