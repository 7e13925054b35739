/** The quotation marks around a quote: words that begin or end with one of their own get no second one there. */
export function quotationMarks(words: string): { open: string; close: string } {
  return { open: /^[“"]/.test(words) ? '' : '“', close: /[”"]$/.test(words) ? '' : '”' };
}
