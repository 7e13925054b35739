import { cutContext } from '../text/context-line.ts';
import type { TextRange } from '../text/ranges.ts';
import { whoseWord, type ReadPassage, type WhoseWords } from './article-words.ts';
import type { ArticleView, PassageView } from './views.ts';

/** A line of an article with words in their context. */
export interface LineView {
  article: ArticleView;
  passage: PassageView;
  /** Where the words stand in the passage. */
  start: number;
  end: number;
  left: string;
  hit: string;
  right: string;
  whose: WhoseWords;
  /** The name of who is quoted or reported, if it is known. */
  speaker: string | null;
}

/** Makes the line of words that stand at a place of a passage. */
export function lineAt(article: ArticleView, read: ReadPassage, { start, end }: TextRange): LineView {
  const { passage, cuts } = read;
  const { text } = passage;
  const { from, to } = cutContext(cuts, { start, end }, text.length);
  return {
    article,
    passage,
    start,
    end,
    left: (from > 0 ? '… ' : '') + text.slice(from, start),
    hit: text.slice(start, end),
    right: text.slice(end, to) + (text.slice(to).trim() === '' ? '' : ' …'),
    ...whoseWord(read, start),
  };
}
