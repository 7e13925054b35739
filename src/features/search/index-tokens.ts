import type { Word } from '../../text/words.ts';

/** Separates stretches of which no words in a row are in two. */
const BETWEEN = '¶';
/** Begins a token that is written in code. */
const CODED = 'qz';

/**
 * Writes a word as Pagefind indexes it: its stem, which only letters from a to z or only digits keep as it
 * is. Any other is written in such letters, so that Pagefind reads it as one word and doesn't change it. The
 * language is part of the code, except for English, since words with the same stem in two languages are not
 * the same.
 */
export function tokenOf({ stem }: Pick<Word, 'stem'>, language: string): string {
  const text = language === 'en' ? stem : `${language} ${stem}`;
  if (/^(?:[a-z]+|\d+)$/.test(text) && !text.startsWith(CODED)) return text;
  const halves = [...new TextEncoder().encode(text)].flatMap((byte) => [byte >> 4, byte & 15]);
  return CODED + halves.map((half) => String.fromCharCode(97 + half)).join('');
}

/** Writes words in a row as Pagefind's tokens. */
export function tokensOf(words: readonly Word[], language: string): string {
  return words.map((word) => (word.isApart ? `${BETWEEN} ` : '') + tokenOf(word, language)).join(' ');
}

/** Writes an article as an HTML page for Pagefind to index: each passage is an element with its tokens. */
export function pageForIndex(
  passages: readonly { kind: string; words: readonly Word[] }[],
  language: string,
): string {
  const elements = passages.map(({ kind, words }) => {
    const tag = kind === 'title' ? 'h1' : 'p';
    return `<${tag}>${tokensOf(words, language)}</${tag}>`;
  });
  return `<!doctype html><html><body><main data-pagefind-body>${elements.join(`\n${BETWEEN}\n`)}</main></body></html>`;
}
