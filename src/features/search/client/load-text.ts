import { readWords } from '../../../text/words.ts';
import { unpackRanges } from '../packed-ranges.ts';
import type { SearchedText } from '../searched-text.ts';
import type { FoundText } from '../found-text.ts';
import { loadReading } from './load-reading.ts';

/**
 * Loads the text of an article, as a search reads it.
 * @param article the address of its page
 */
export async function loadText(article: string): Promise<FoundText> {
  const { href } = new URL('search.json', new URL(article, location.href));
  const { lang, stemmer, passages } = (await (await fetch(href)).json()) as SearchedText;
  const reading = await loadReading(lang, stemmer);
  return {
    reading,
    passages: passages.map((passage) => ({
      ...passage,
      words: readWords(passage.text, unpackRanges(passage.words), reading),
    })),
  };
}
