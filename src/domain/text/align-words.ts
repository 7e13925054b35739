/** What holding a received text against an article came to. */
export type Alignment =
  | { kind: 'same' }
  /** The words part here: indices of the first word that fits neither, and how many omitted texts stand before. */
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
