/** The place where two texts begin to differ: in each, the index of the first word that does not match. */
interface Difference {
  received: number;
  kept: number;
}

/**
 * A word of the article, or the mark of a list's item, which the page shows: the received text may have it,
 * as one of these words.
 */
export type KeptWord = string | { mark: readonly string[] };

/** The result of comparing a received text with an article. */
export interface Differences {
  /** In order; at most ten. */
  differences: Difference[];
  /** The index of an omitted text that is still in the article, if that is the only mistake. */
  unused: number | null;
  /** If nothing differs, the received index of each kept word; -1 for a mark that was not received. */
  receivedOf: readonly number[] | null;
}

/** After a difference, the texts count as matching again once this many words in a row are the same. */
const WORDS_TO_MEET = 3;
/**
 * With more differences than this, the texts are simply different, and more places would not help an editor.
 */
const MAX_DIFFERENCES = 10;
/** The most places that are tried; only texts that repeat the same few words endlessly have more. */
const MAX_TRIED = 2_000_000;

/**
 * Finds the places where the received words differ from the kept words with the omitted texts put back.
 * @param received the words of the received text
 * @param kept the words of the article: its title and body
 * @param omitted the words of each omitted text; all are in `received`, in this order
 */
export function findDifferences(
  received: readonly string[],
  kept: readonly KeptWord[],
  omitted: readonly (readonly string[])[],
): Differences {
  const texts = omitted.map((words) => ({ length: words.length, starts: findStarts(received, words) }));
  const whole = align(received, kept, texts);
  const unused = findUnused(whole, received, kept, texts);
  if (unused !== null) return { differences: [], unused, receivedOf: null };
  if (whole.kind === 'same') return { differences: [], unused: null, receivedOf: whole.receivedOf };

  const differences: Difference[] = [];
  let from: Difference | null = { received: 0, kept: 0 };
  let left = [...texts];
  while (from && differences.length < MAX_DIFFERENCES) {
    const start: Difference = from;
    const alignment = align(received, kept, left, start);
    if (alignment.kind === 'same' || alignment.kind === 'omitted-kept') break;
    if (alignment.kind === 'omitted-missing') {
      // The previous difference covers its words.
      left = left.filter((_, index) => index !== alignment.omitted);
      continue;
    }
    left = left.slice(alignment.omitted);
    const difference = { received: alignment.received, kept: alignment.kept };
    differences.push(difference);
    from = findMeeting(received, kept, difference);
  }
  return { differences, unused: null, receivedOf: null };
}

/** An omitted text: its number of words, and the places where the received words have it. */
interface OmittedText {
  length: number;
  starts: ReadonlySet<number>;
}

/** Returns the index of the omitted text whose removal makes the texts match, or `null`. */
function findUnused(
  alignment: Alignment,
  received: readonly string[],
  kept: readonly KeptWord[],
  omitted: readonly OmittedText[],
): number | null {
  if (alignment.kind === 'same') return null;
  if (alignment.kind === 'omitted-kept') return alignment.omitted;
  const unused = omitted.findIndex(
    (_, index) => align(received, kept, omitted.toSpliced(index, 1)).kind === 'same',
  );
  return unused === -1 ? null : unused;
}

/**
 * Finds the place where two texts match again after a difference, skipping as few words as possible; `null`
 * if they never do.
 */
function findMeeting(
  received: readonly string[],
  kept: readonly KeptWord[],
  from: Difference,
): Difference | null {
  /** The first place in the kept words, after the difference, of every few words. */
  const places = new Map<string, number>();
  for (let at = kept.length - WORDS_TO_MEET; at >= from.kept; at -= 1) {
    const words = kept.slice(at, at + WORDS_TO_MEET);
    if (words.every((word) => typeof word === 'string')) places.set(words.join('\n'), at);
  }
  let best: Difference | null = null;
  let fewest = Infinity;
  for (let skipped = 0; skipped <= fewest; skipped += 1) {
    const at = from.received + skipped;
    if (at + WORDS_TO_MEET > received.length) break;
    const place = places.get(received.slice(at, at + WORDS_TO_MEET).join('\n'));
    if (place === undefined) continue;
    const all = skipped + place - from.kept;
    // Of two that skip as many words, the one that skips fewer kept ones comes first.
    if (all > fewest || all === 0) continue;
    fewest = all;
    best = { received: at, kept: place };
  }
  return best;
}

/** The result of `alignWords`. */
export type Alignment =
  /** For each kept word, the index of the received one; -1 for a mark that was not received. */
  | { kind: 'same'; receivedOf: number[] }
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
  kept: readonly KeptWord[],
  omitted: readonly (readonly string[])[],
): Alignment {
  const texts = omitted.map((words) => ({ length: words.length, starts: findStarts(received, words) }));
  return align(received, kept, texts);
}

/** A place that an attempt reached, and the one before, up to which the words of both texts were the same. */
interface Reached {
  at: number;
  keptAt: number;
  omittedAt: number;
  before: Reached | null;
}

function align(
  received: readonly string[],
  kept: readonly KeptWord[],
  omitted: readonly OmittedText[],
  from: Difference = { received: 0, kept: 0 },
): Alignment {
  const missing = omitted.findIndex(({ starts }) => {
    for (const start of starts) if (start >= from.received) return false;
    return true;
  });
  if (missing !== -1) return { kind: 'omitted-missing', omitted: missing };

  let furthest = { received: from.received, kept: from.kept, omitted: 0 };
  const tried = new Set<number>();
  const keyOf = (at: number, { keptAt, omittedAt }: Reached) =>
    (at * (kept.length + 1) + keptAt) * (omitted.length + 1) + omittedAt;
  const open: Reached[] = [{ at: from.received, keptAt: from.kept, omittedAt: 0, before: null }];
  for (let start = open.pop(); start && tried.size < MAX_TRIED; start = open.pop()) {
    const { omittedAt } = start;
    const next = omitted[omittedAt];
    const reached = { ...start };
    // From a point that an earlier attempt reached, this one would go on in the same way.
    for (let key = keyOf(reached.at, reached); !tried.has(key); key = keyOf(reached.at, reached)) {
      tried.add(key);
      const { at, keptAt } = reached;
      const word = kept[keptAt];
      if (next?.starts.has(at))
        open.push({
          at: at + next.length,
          keptAt,
          omittedAt: omittedAt + 1,
          before: { ...reached, before: start },
        });
      if (typeof word === 'object') {
        // The mark may not have been received; a word of the text may be the same.
        open.push({ at, keptAt: keptAt + 1, omittedAt, before: { ...reached, before: start } });
        if (!word.mark.includes(received[at] ?? '')) break;
      } else if (at >= received.length || received[at] !== word) break;
      reached.at += 1;
      reached.keptAt += 1;
    }
    const { at, keptAt } = reached;
    if (at === received.length && keptAt === kept.length && omittedAt === omitted.length)
      return { kind: 'same', receivedOf: pathTo({ ...reached, before: start }, kept.length) };
    if (
      at > furthest.received ||
      (at === furthest.received && keptAt > furthest.kept && omittedAt === furthest.omitted)
    )
      furthest = { received: at, kept: keptAt, omitted: omittedAt };
  }
  const isAtEnd = furthest.received === received.length && furthest.kept === kept.length;
  if (isAtEnd && furthest.omitted < omitted.length)
    return { kind: 'omitted-kept', omitted: furthest.omitted };
  return { kind: 'differs', ...furthest };
}

/** Returns the received index of each kept word on the way to the end. */
function pathTo(end: Reached, length: number): number[] {
  const receivedOf = Array.from({ length }, () => -1);
  for (let to = end; to.before; to = to.before) {
    const { at, keptAt } = to.before;
    const count = Math.min(to.at - at, to.keptAt - keptAt);
    for (let index = 0; index < count; index += 1) receivedOf[keptAt + index] = at + index;
  }
  return receivedOf;
}

/** Finds all places where words contain other words in a row (by Knuth, Morris and Pratt: in linear time). */
export function findStarts(words: readonly string[], wanted: readonly string[]): Set<number> {
  const starts = new Set<number>();
  if (wanted.length === 0) return starts;
  /** For each word of `wanted`, how many words before it are also the first ones. */
  const backs: number[] = [0];
  for (let at = 1, same = 0; at < wanted.length; at += 1) {
    while (same > 0 && wanted[at] !== wanted[same]) same = backs[same - 1] ?? 0;
    if (wanted[at] === wanted[same]) same += 1;
    backs.push(same);
  }
  let same = 0;
  words.forEach((word, at) => {
    while (same > 0 && word !== wanted[same]) same = backs[same - 1] ?? 0;
    if (word === wanted[same]) same += 1;
    if (same < wanted.length) return;
    starts.add(at - wanted.length + 1);
    same = backs[same - 1] ?? 0;
  });
  return starts;
}
