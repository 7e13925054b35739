/** Returns the quotation marks to put around words: "" where they begin or end with one of their own. */
export function quotationMarks(words: string): { open: string; close: string } {
  return { open: /^[“"]/.test(words) ? '' : '“', close: /[”"]$/.test(words) ? '' : '”' };
}

/** Puts words in quotation marks, except where they have their own. */
export function inQuotes(words: string): string {
  const { open, close } = quotationMarks(words);
  return `${open}${words}${close}`;
}
