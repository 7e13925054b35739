import { cutContext } from '../text/context-line.ts';
import { writeAnyOf } from '../site/addresses/lit-words.ts';
import { writeSearchState } from '../site/addresses/search-state.ts';
import type { Expression } from '../text/expressions.ts';
import type { Language } from '../text/language.ts';
import type { TextRange } from '../text/ranges.ts';
import { whoseWord, type ReadPassage, type WordSpeaker } from './article-words.ts';
import type { ArticleView, PassageView } from './views.ts';

/** A line of an article with words in their context. */
export interface LineView extends WordSpeaker {
  article: ArticleView;
  passage: PassageView;
  /** Where the words stand in the passage. */
  start: number;
  end: number;
  left: string;
  hit: string;
  right: string;
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

/** Returns the language of an expression: the editors' if an article in it has a line, else its lines'. */
export function languageOfLines(lines: readonly LineView[], editors: Language): Language {
  return lines.some(({ article }) => article.lang === editors.lang)
    ? editors
    : (lines[0]?.article ?? editors);
}

/** Writes the query that lights an expression in its article: in any inflection, or in exactly this form. */
export function litQuery({ words, isAsWritten }: Expression): string {
  return isAsWritten ? writeSearchState({ query: `"${words}"`, filters: {} }) : writeAnyOf([words]);
}
