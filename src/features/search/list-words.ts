import { englishStem } from '../../text/english-stem.ts';
import { plainWord, splitCompound } from '../../text/plain-words.ts';

/** Matches what surrounds a word: punctuation, and a possessive "’s". */
const AROUND = /^[^\p{L}\p{N}]+|(?:[’'ʼ]s)?[^\p{L}\p{N}]*$/gu;
/** The minimum length of a listed word; shorter ones are neither suggested nor used as completions. */
const MIN_LENGTH = 4;

/**
 * Lists the words of texts, each once in its most frequent spelling, the most frequent words first. They
 * serve as suggestions for unknown words and as completions.
 */
export function listWords(texts: readonly string[]): string[] {
  const counts = new Map<string, { all: number; forms: Map<string, number> }>();
  for (const written of texts.flatMap((text) => text.split(/[\s–—/-]+/))) {
    const plain = plainWord(written);
    if (plain.length < MIN_LENGTH) continue;
    const shown = written.replace(AROUND, '');
    const count = counts.get(plain) ?? { all: 0, forms: new Map<string, number>() };
    count.all += 1;
    count.forms.set(shown, (count.forms.get(shown) ?? 0) + 1);
    counts.set(plain, count);
  }
  // Ties are sorted by the word, so that the same texts always give the same list.
  return [...counts]
    .sort(([a, { all }], [b, other]) => other.all - all || (a < b ? -1 : 1))
    .map(([plain, { forms }]) => [...forms].sort(([, a], [, b]) => b - a)[0]?.[0] ?? plain);
}

/**
 * Finds the words of a list, or parts of compounds in it, that begin with a word. Returns only the first of
 * those with the same stem.
 * @param word in lowercase and without accents, as words are compared
 */
export function beginningWith(word: string, words: readonly string[]): string[] {
  const begun = words.flatMap(splitCompound).filter((part) => part.startsWith(word));
  return [...Map.groupBy(begun, englishStem).values()].flatMap(([first]) => first ?? []);
}
