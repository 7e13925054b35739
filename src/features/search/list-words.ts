import { onceFor } from '../../text/once-for.ts';
import { formOf, isUnspaced, type Word } from '../../text/words.ts';

/** The minimum length of a listed word; shorter ones are neither suggested nor used as completions. */
const MIN_LENGTH = 4;

/**
 * Lists the words of texts, each once in its most frequent spelling, the most frequent words first. They
 * serve as suggestions for unknown words and as completions.
 */
export function listWords(texts: readonly { text: string; words: readonly Word[] }[]): string[] {
  const counts = new Map<string, { all: number; spellings: Map<string, number> }>();
  for (const { text, words } of texts)
    for (const word of words) {
      const { form, start, end } = word;
      if (form.length < MIN_LENGTH && !isUnspaced(word)) continue;
      const written = text.slice(start, end);
      const count = counts.get(form) ?? { all: 0, spellings: new Map<string, number>() };
      count.all += 1;
      count.spellings.set(written, (count.spellings.get(written) ?? 0) + 1);
      counts.set(form, count);
    }
  // Ties are sorted by the word, so that the same texts always give the same list.
  return [...counts]
    .sort(([a, { all }], [b, other]) => other.all - all || (a < b ? -1 : 1))
    .map(([form, { spellings }]) => [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? form);
}

/** Returns the words of a list as words are compared, in its order. Every search needs them again. */
export const formsOf = onceFor((words: readonly string[]) => words.map(formOf));

/**
 * Finds the words of a list that begin with a word; for a single character of a script without spaces, the
 * pairs that contain it.
 * @param word folded, as words are compared
 * @returns the words, folded, each once
 */
export function beginningWith(word: string, words: readonly string[]): string[] {
  const isPart = isUnspaced({ form: word }) ? 'includes' : 'startsWith';
  return [...new Set(formsOf(words).filter((form) => form[isPart](word)))];
}
