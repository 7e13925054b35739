import { fullName, type Name } from '../../text/names.ts';
import { bylineOf, listInWords } from './format.ts';
import { inQuotes } from './quotes.ts';
import { dateInWords } from './terms.ts';

/** What a comparison is called in heads, data and citations. */
export const comparisonTitle = (dossier: string, sources: readonly string[]) =>
  `${dossier}: ${listInWords(sources)} compared`;

/** The same if the editors gave it a title. */
export const givenComparisonTitle = (dossier: string, title: string) => `${dossier}: ${title}`;

// Links to citations

/** The formats of citations, by the ending of their files. */
export const formats = { txt: 'APA', bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** The language in which plain text has its dates and what is said of them, as CSL's locales are called. */
export const CSL_LOCALE = 'en-US';

// What a citation's note says: sentences, the address last so that no full stop is taken for a part of it.

export const titleIsSupplied = 'Title supplied by the editors.';
/** An organization with a comma, which the format would take for the end of a family name. */
export const authorAsWritten = (name: string) => `Author: ${name}.`;
export const sourceIsUnknown = 'Source unknown.';
export const uncertainDate = (date: string, edtf: string) => `Date: ${date}; EDTF ${edtf}.`;

/**
 * What an article copies or quotes: "Republishes Ann Lee, “The long winter”, The Times, 29 January 2022,
 * <https://times.example/>."
 */
export const republishes = ({ url, ...known }: Original) =>
  `Republishes ${original(known)}${url === undefined ? '' : `, <${url}>`}.`;

/** Everything that is known of an original but its address. */
const original = ({ name, title, authors, date }: Omit<Original, 'url'>) =>
  [authors && bylineOf(authors.map(fullName)), title && `“${title}”`, name, date && dateInWords(date)]
    .filter(Boolean)
    .join(', ');

interface Original {
  name: string;
  title?: string | undefined;
  authors?: readonly Name[] | undefined;
  /** EDTF. */
  date?: string | undefined;
  url?: string | undefined;
}

export const readAt = (address: string) => `Read at ${address}`;

// What is copied with a passage

/** Its article: "The Times, “The long winter”, 29 January 2022". */
export const article = (source: string, title: string, date: string) =>
  `${source}, ${inQuotes(title)}, ${date}`;

/** The same for a passage that the article quotes from an original. */
export const quotedIn = (known: Original, cited: string) => `${original(known)}, as quoted in ${cited}`;

/** Added if a note says that another copy has other words in the passage. */
export const inOtherWords = (cited: string) => `${cited}, in wording that differs from other copies`;

/** Puts words in quotation marks, with single ones for those inside. */
const nested = (words: string) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Its words with its article and, but for a title, what readers call it. */
export const passage = (words: string, cited: string, name: string | null) =>
  name === null ? `${nested(words)} — ${cited}.` : `${nested(words)} — ${cited}, passage ${name}.`;

export const foundAt = (address: string) => `Found at ${address}`;
