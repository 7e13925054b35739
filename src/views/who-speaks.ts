import { unitsOf } from '../text/text-length.ts';
import { quotedPassages } from './quoted-passages.ts';
import type { ArticleView, PassageView } from './views.ts';

/** Whose words they are: the four kinds that `whoSpeaks` counts. */
export const SPEAKING = ['author', 'reported', 'quoted', 'unmarked'] as const;

/** One of these kinds. */
type Speaking = (typeof SPEAKING)[number];

/** A run of words of one kind, in the order of the text. */
export interface SpeakingRun {
  kind: Speaking;
  /** How many words precede it in the article. */
  from: number;
  words: number;
}

/** How many of an article's words are of each kind, and where they are. */
export interface WhoSpeaks {
  counts: Readonly<Record<Speaking, number>>;
  runs: SpeakingRun[];
}

/**
 * Counts whose words an article has, or characters, as its length is measured. Every word counts once: as the
 * author's if it is in a quote that shows a position of the author; otherwise as quoted if its passage is in
 * a quotation; otherwise as reported if it is in a quote that shows the position of somebody else; otherwise
 * as unmarked. A word that a quote cuts counts as inside.
 */
export function whoSpeaks({
  passages,
  blocks,
  positions,
  length,
}: Pick<ArticleView, 'passages' | 'blocks' | 'positions' | 'length'>): WhoSpeaks {
  const quoted = quotedPassages(blocks);
  const counts: Record<Speaking, number> = { author: 0, reported: 0, quoted: 0, unmarked: 0 };
  const runs: SpeakingRun[] = [];
  let from = 0;
  passages.forEach((passage, index) => {
    const marks = marksIn(passage, positions);
    for (const { start, end } of unitsOf(passage.text, length.unit)) {
      const around = marks.filter((mark) => mark.start < end && mark.end > start);
      const kind = kindOf(around, quoted.has(index));
      const last = runs.at(-1);
      if (last?.kind === kind) last.words += 1;
      else runs.push({ kind, from, words: 1 });
      counts[kind] += 1;
      from += 1;
    }
  });
  return { counts, runs };
}

function marksIn(passage: PassageView, positions: ArticleView['positions']) {
  return positions.flatMap(({ voice, evidence }) =>
    evidence
      .filter((mark) => mark.passage === passage)
      .map(({ start, end }) => ({ start, end, isAuthors: voice.kind === 'author' })),
  );
}

function kindOf(around: readonly { isAuthors: boolean }[], isQuoted: boolean): Speaking {
  if (around.some(({ isAuthors }) => isAuthors)) return 'author';
  if (isQuoted) return 'quoted';
  return around.length > 0 ? 'reported' : 'unmarked';
}

/** A kind of words and its share of an article in percent. */
export interface Share {
  kind: Speaking;
  percent: number;
}

/**
 * Returns the shares in whole percent, the largest first, without those of no words. They add up to 100: the
 * fractions that are cut off go to the shares that lose most.
 */
export function sharesOf(counts: WhoSpeaks['counts']): Share[] {
  const present = SPEAKING.filter((kind) => counts[kind] > 0);
  const total = present.reduce((sum, kind) => sum + counts[kind], 0);
  const shares = present.map((kind) => ({ kind, exact: (counts[kind] / total) * 100 }));
  const left = 100 - shares.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  const rounded = shares
    .toSorted((a, b) => (b.exact % 1) - (a.exact % 1))
    .map(({ kind, exact }, index) => ({ kind, percent: Math.floor(exact) + (index < left ? 1 : 0) }));
  return rounded.toSorted(
    (a, b) => b.percent - a.percent || SPEAKING.indexOf(a.kind) - SPEAKING.indexOf(b.kind),
  );
}
