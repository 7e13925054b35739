import { englishStem } from '../../text/english-stem.ts';
import { plainWord, splitCompound } from '../../text/plain-words.ts';

/** What surrounds a word and is none of it. */
const AROUND = /^[^\p{L}\p{N}]+|(?:[’'ʼ]s)?[^\p{L}\p{N}]*$/gu;
/** Shorter words are never offered, and complete nothing. */
const MIN_LENGTH = 4;

/**
 * The words of texts, each once as it is mostly written, frequent ones first: what is offered for a word that
 * no text has, or completes it.
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
  // By the word where two are as frequent, so that the same texts give the same list.
  return [...counts]
    .sort(([a, { all }], [b, other]) => other.all - all || (a < b ? -1 : 1))
    .map(([plain, { forms }]) => [...forms].sort(([, a], [, b]) => b - a)[0]?.[0] ?? plain);
}

/**
 * The words of a list, or their parts, that begin with a word, as they are compared; of those with the same
 * stem the first alone.
 */
export function beginningWith(word: string, words: readonly string[]): string[] {
  const begun = words.flatMap(splitCompound).filter((part) => part.startsWith(word));
  return [...Map.groupBy(begun, englishStem).values()].flatMap(([first]) => first ?? []);
}
