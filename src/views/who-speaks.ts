import { onceFor } from '../text/once-for.ts';
import type { TextRange } from '../text/ranges.ts';
import { unitsOf } from '../text/text-length.ts';
import { quotedPassages } from './quoted-passages.ts';
import type { ArticleView, PassageView, VoiceView } from './views.ts';

/** Whose words they are: the four kinds that `whoSpeaks` counts. */
export const SPEAKING = ['author', 'reported', 'quoted', 'unmarked'] as const;

/** One of these kinds. */
export type Speaking = (typeof SPEAKING)[number];

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

/** A word or character of an article, and whose it is. */
export interface SpokenWord {
  /** The index of its passage, and its place there. */
  passage: number;
  start: number;
  end: number;
  kind: Speaking;
  /** Who says it; `null` where no editor has said so. */
  voice: VoiceView | null;
}

/** What tells whose words an article has. */
export type Spoken = Pick<ArticleView, 'passages' | 'blocks' | 'positions' | 'length' | 'source'>;

/**
 * Lists an article's words, or its characters, as its length is measured, and whose each is. It is the
 * author's if it is in a quote that shows a position of the author; otherwise quoted if its passage is in a
 * quotation; otherwise reported if it is in a quote that shows the position of somebody else; otherwise
 * unmarked. A word that a quote cuts counts as inside. Where quotes of several voices overlap, the word is of
 * the one with the shortest quote. In a quotation without such quotes, it is of whoever is quoted, if the
 * editors name the original.
 */
export const spokenWords = onceFor(listSpoken);

function listSpoken({ passages, blocks, positions, length, source }: Spoken): SpokenWord[] {
  const quoted = quotedPassages(blocks);
  const original = originalQuoted({ source });
  return passages.flatMap((passage, index) => {
    const marks = marksIn(passage, positions);
    return unitsOf(passage.text, length.unit).map(({ start, end }) => {
      const around = marks.filter((mark) => mark.start < end && mark.end > start);
      const authors = around.find(({ voice }) => voice.kind === 'author');
      const nearest = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
      const place = { passage: index, start, end };
      if (authors) return { ...place, kind: 'author', voice: authors.voice };
      if (quoted.has(index)) return { ...place, kind: 'quoted', voice: nearest?.voice ?? original };
      return nearest
        ? { ...place, kind: 'reported', voice: nearest.voice }
        : { ...place, kind: 'unmarked', voice: null };
    });
  });
}

/** Counts whose words an article has, as `spokenWords` tells. */
export function whoSpeaks(article: Spoken): WhoSpeaks {
  const counts: Record<Speaking, number> = { author: 0, reported: 0, quoted: 0, unmarked: 0 };
  const runs: SpeakingRun[] = [];
  for (const [from, { kind }] of spokenWords(article).entries()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += 1;
    else runs.push({ kind, from, words: 1 });
    counts[kind] += 1;
  }
  return { counts, runs };
}

/** A quote that shows a voice's position, in a passage. */
export interface VoiceMark extends TextRange {
  voice: VoiceView;
}

/** Lists the quotes of a passage that show positions, with whose they are. */
export function marksIn(passage: PassageView, positions: ArticleView['positions']): VoiceMark[] {
  return positions.flatMap(({ voice, evidence }) =>
    evidence.filter((mark) => mark.passage === passage).map(({ start, end }) => ({ start, end, voice })),
  );
}

/** Returns the original that an article's quotation is from, if the editors name it. */
export function originalQuoted({ source }: Pick<ArticleView, 'source'>): VoiceView | null {
  return source.republishes?.quoted ? { kind: 'speaker', name: source.republishes.name } : null;
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
  const percents = wholePercents(present.map((kind) => counts[kind]));
  return present
    .map((kind, index) => ({ kind, percent: percents[index] ?? 0 }))
    .toSorted((a, b) => b.percent - a.percent || SPEAKING.indexOf(a.kind) - SPEAKING.indexOf(b.kind));
}

/**
 * Divides whole percents in proportion to counts. The fractions that are cut off go to the parts that lose
 * most.
 * @param whole how many percent all parts together have
 */
export function wholePercents(counts: readonly number[], whole = 100): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * whole);
  const left = whole - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const losing = exact.map((_, index) => index).sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1));
  return exact.map((share, index) => Math.floor(share) + (losing.indexOf(index) < left ? 1 : 0));
}
