/** A text that its own quotation marks enclose as a whole. */
const ENCLOSED = /^(?:“[^“”]*”|"[^"]*")$/;

/** Returns the quotation marks to put around words: "" if their own enclose them as a whole. */
export function quotationMarks(words: string): { open: string; close: string } {
  return ENCLOSED.test(words) ? { open: '', close: '' } : { open: '“', close: '”' };
}

/** Puts words in quotation marks, except where they have their own. */
export function inQuotes(words: string): string {
  const { open, close } = quotationMarks(words);
  return `${open}${words}${close}`;
}
