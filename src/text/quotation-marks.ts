/** Marks that open a quotation, each with those that close it, and marks that do both. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Checks whether a place of a text is between quotation marks. What nothing closes goes on to the end. */
export function isInQuotationMarks(text: string, at: number): boolean {
  let closing: string | null = null;
  for (const sign of text.slice(0, at)) {
    if (closing === null) closing = PAIRS[sign] ?? null;
    else if (closing.includes(sign)) closing = null;
  }
  return closing !== null;
}
