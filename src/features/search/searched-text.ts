import { algorithmOf } from '../../text/stemmers.ts';
import { findWords } from '../../text/words.ts';
import { quotedPassages } from '../../views/quoted-passages.ts';
import { voiceMarks, type VoiceMark } from '../../views/voice-marks.ts';
import type { ArticleView, MarkView } from '../../views/views.ts';
import { packRanges } from './packed-ranges.ts';

/**
 * An article's text as the search reads it. Its words are found once, when the site is built, since a
 * reader's browser may know other letters.
 */
export interface SearchedText {
  lang: string;
  /** The address of the module that finds the stems of its language; `null` if there is none. */
  stemmer: string | null;
  passages: {
    id: string;
    kind: 'title' | 'quoted' | 'text';
    text: string;
    /** The places of its words; see {@link packRanges}. */
    words: number[];
    marks: VoiceMark[];
  }[];
}

/**
 * Writes an article as the search reads it. It has only the article's own words, so a title supplied by the
 * editor is left out.
 * @param stemmerAt returns the address of the module for one of Snowball's algorithms
 */
export function searchedText(
  { lang, passages, blocks, positions, notes }: ArticleView,
  stemmerAt: (algorithm: string) => string,
): SearchedText {
  const marks = voiceMarks<MarkView>(positions, notes).sort((a, b) => a.mark.start - b.mark.start);
  const quoted = quotedPassages(blocks);
  const algorithm = algorithmOf(lang);
  return {
    lang,
    stemmer: algorithm === null ? null : stemmerAt(algorithm),
    passages: passages.map((passage, index) => ({
      id: passage.id,
      kind: passage.kind === 'title' ? 'title' : quoted.has(index) ? 'quoted' : 'text',
      text: passage.text,
      words: packRanges(findWords(passage.text, lang)),
      marks: marks
        .filter(({ mark }) => mark.passage === passage)
        .map(({ mark: { start, end }, voice, isNote }) => ({ start, end, voice, isNote })),
    })),
  };
}
