import { onceFor } from '../text/once-for.ts';
import { placesToCut, type CutPlaces } from '../text/context-line.ts';
import { readingOf } from '../text/stemmers.ts';
import { wordsIn, type Word } from '../text/words.ts';
import { quotedPassages } from './quoted-passages.ts';
import type { ArticleView, PassageView, VoiceView } from './views.ts';
import { marksIn, originalQuoted, type VoiceMark } from './who-speaks.ts';

/** In whose voice words are: the article's own, reported of others, or quoted. */
export const VOICES = ['own', 'reported', 'quoted'] as const;

/** One of these voices. */
export type WhoseWords = (typeof VOICES)[number];

/** In whose voice a word is, and who speaks, if that is known. */
export interface WordSpeaker {
  whose: WhoseWords;
  speaker: VoiceView | null;
}

/** A passage with its words, and what lines of it need. */
export interface ReadPassage {
  passage: PassageView;
  words: Word[];
  cuts: CutPlaces;
  /** The quotes that show positions, the shortest first. Of two as long, the author's is first. */
  marks: VoiceMark[];
  /** Whether it is in a quotation, and whom this quotes, if the editors name the original. */
  isQuoted: boolean;
  original: VoiceView | null;
}

/** Reads the words of an article, and whose they are. They are read only once for all that counts them. */
export const readArticle = onceFor(readPassages);

function readPassages(article: ArticleView): ReadPassage[] {
  const reading = readingOf(article.lang);
  const quoted = quotedPassages(article.blocks);
  const original = originalQuoted(article);
  return article.passages.map((passage, index) => {
    const words = wordsIn(passage.text, reading);
    return {
      passage,
      words,
      cuts: placesToCut(passage.text, words),
      marks: marksIn(passage, article.positions).sort(
        (a, b) => lengthOf(a) - lengthOf(b) || Number(isAuthors(b)) - Number(isAuthors(a)),
      ),
      isQuoted: quoted.has(index),
      original,
    };
  });
}

const lengthOf = ({ start, end }: VoiceMark) => end - start;
const isAuthors = ({ voice }: VoiceMark) => voice.kind === 'author';

/**
 * Tells in whose voice the word at a place of a passage is. The shortest quote around it decides, also within
 * a longer quote of the author: whoever is reported there chose the word. So it differs from `spokenWords`,
 * which adds up how much of an article its author says, reports of others included.
 */
export function whoseWord(
  { words, marks, isQuoted, original }: Pick<ReadPassage, 'words' | 'marks' | 'isQuoted' | 'original'>,
  place: number,
): WordSpeaker {
  const word = firstEndingAfter(words, place) ?? { start: place, end: place + 1 };
  const voice = marks.find(({ start, end }) => start < word.end && end > word.start)?.voice ?? null;
  if (voice?.kind === 'author') return { whose: 'own', speaker: null };
  if (isQuoted) return { whose: 'quoted', speaker: voice ?? original };
  return voice ? { whose: 'reported', speaker: voice } : { whose: 'own', speaker: null };
}

/** Finds the first of some words in order that ends after a place, by halves: it is asked for every word. */
function firstEndingAfter(words: readonly Word[], place: number): Word | undefined {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle]?.end ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  return words[from];
}
