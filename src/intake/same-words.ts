/** Returns the words of a text in small letters, without punctuation. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Whether two texts have the same words. */
export function isSame(one: string, other: string): boolean {
  return wordsIn(one).join(' ') === wordsIn(other).join(' ');
}

/** Whether the words of a text stand together in another. */
export function isPartOf(part: string, whole: string): boolean {
  const inner = wordsIn(part).join(' ');
  return inner !== '' && ` ${wordsIn(whole).join(' ')} `.includes(` ${inner} `);
}
