// The quotation marks of English sentences. What stands in them keeps its own, whatever its language.

/** Checks whether a text's own quotation marks enclose it as a whole. */
const isEnclosed = (words: string) => /^(“[^“”]*”|"[^"]*")$/.test(words);

/** Returns the quotation marks to put around words: "" if their own enclose them as a whole. */
export function quotationMarks(words: string): { open: string; close: string } {
  return isEnclosed(words) ? { open: '', close: '' } : { open: '“', close: '”' };
}

/** Checks whether quotation marks of any language enclose a text as a whole. */
export function isQuotation(words: string): boolean {
  return /^(“[^“”]*”|”[^”]*”|„[^„“”]*[“”]|"[^"]*"|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|《[^《》]*》)$/.test(
    words,
  );
}

/** Puts words in quotation marks, unless their own enclose them as a whole. */
export function inQuotes(words: string): string {
  return isEnclosed(words) ? words : `“${words}”`;
}
