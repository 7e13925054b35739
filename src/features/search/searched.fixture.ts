import { readingOf } from '../../text/stemmers.ts';
import { wordsIn, type Word } from '../../text/words.ts';
import type { FoundPassage } from './found-text.ts';
import type { FoundText } from './found-text.ts';

/** How English is read. */
export const ENGLISH = readingOf('en');

/** The words of an English text. */
export const englishWords = (text: string): Word[] => wordsIn(text, ENGLISH);

/** Makes a text in English of passages, of which the first is a title. */
export const englishText = (texts: readonly string[]): FoundText => ({
  reading: ENGLISH,
  passages: texts.map((text, at): FoundPassage => ({
    id: `p${at}`,
    kind: at === 0 ? 'title' : 'text',
    text,
    words: englishWords(text),
    marks: [],
  })),
});
