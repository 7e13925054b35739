/** The quotation marks around a quote: words that begin or end with one of their own get no second one there. */
export function quotationMarks(words: string): { open: string; close: string } {
  return { open: /^[“"]/.test(words) ? '' : '“', close: /[”"]$/.test(words) ? '' : '”' };
}

/** Words in quotation marks, with the care for their own that `quotationMarks` takes. */
export function inQuotes(words: string): string {
  const { open, close } = quotationMarks(words);
  return `${open}${words}${close}`;
}
