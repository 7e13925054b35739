import { placesToCut, type CutPlaces } from '../text/context-line.ts';
import { readingOf } from '../text/stemmers.ts';
import { wordsIn, type Word } from '../text/words.ts';
import type { ArticleView, PassageView } from './views.ts';
import { spokenWords, type SpokenWord } from './who-speaks.ts';

/** In whose voice words are: the article's own, reported of others, or quoted. */
export const VOICES = ['own', 'reported', 'quoted'] as const;

/** One of these voices. */
export type WhoseWords = (typeof VOICES)[number];

/** A passage with its words, and what lines of it need. */
export interface ReadPassage {
  passage: PassageView;
  words: Word[];
  cuts: CutPlaces;
  /** Whose the words are that its length is measured in. */
  spoken: SpokenWord[];
}

const known = new WeakMap<ArticleView, ReadPassage[]>();

/** Reads the words of an article, and whose they are. They are read only once for all that counts them. */
export function readArticle(article: ArticleView): ReadPassage[] {
  const before = known.get(article);
  if (before) return before;
  const reading = readingOf(article.lang);
  const spoken = Map.groupBy(spokenWords(article), ({ passage }) => passage);
  const read = article.passages.map((passage, index) => {
    const words = wordsIn(passage.text, reading);
    return {
      passage,
      words,
      cuts: placesToCut(passage.text, words),
      spoken: spoken.get(index) ?? [],
    };
  });
  known.set(article, read);
  return read;
}

/** Tells in whose voice the word at a place of a passage is, and the name of who speaks if it is known. */
export function whoseWord(
  { spoken }: Pick<ReadPassage, 'spoken'>,
  start: number,
): { whose: WhoseWords; speaker: string | null } {
  const word = spoken.find((each) => each.end > start);
  if (!word || word.kind === 'author' || word.kind === 'unmarked') return { whose: 'own', speaker: null };
  return { whose: word.kind, speaker: word.voice?.kind === 'speaker' ? word.voice.name : null };
}
