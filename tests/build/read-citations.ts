import { BibLatexParser, parseCSL, parseRIS } from 'biblatex-csl-converter';

/** The content of a citation, as an independent parser reads it. */
export interface ReadCitation {
  title: string | undefined;
  url: string | undefined;
  /** Each author's name, given name first. */
  authors: string[] | undefined;
  /** EDTF. */
  date: string | undefined;
}

/** An item of CSL-JSON, with the fields that tests read. */
export interface CslJsonItem {
  id: string;
  type: string;
  title: string;
  issued?: { 'date-parts': number[][]; circa?: boolean };
  note?: string;
  [field: string]: unknown;
}

type Fields = Record<string, unknown>;
interface Name {
  given?: unknown;
  family?: unknown;
  suffix?: unknown;
  literal?: unknown;
}

/**
 * Reads BibTeX.
 * @throws {Error} if the parser finds errors or warnings
 */
export function readBibtex(bibtex: string): ReadCitation[] {
  const { entries, errors, warnings } = new BibLatexParser(bibtex, {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([...errors, ...warnings]));
  return Object.values(entries).map(({ fields }) => readFields(fields));
}

/**
 * Reads RIS. The parser's warnings are ignored, since it warns of missing authors and dates, which are
 * optional here.
 * @throws {Error} if the parser finds errors
 */
export function readRis(ris: string): ReadCitation[] {
  const { entries, errors } = parseRIS(ris);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(entries).map(({ fields }) => readFields(fields));
}

/**
 * Reads CSL-JSON. The parser knows only the types of CSL 1.0.1, so `document`, which is new in 1.0.2, is read
 * as `article`.
 */
export function readCslJson(json: string): ReadCitation[] {
  const items = itemsOf(json).map((item) => [
    item.id,
    item.type === 'document' ? { ...item, type: 'article' } : item,
  ]);
  return Object.values(parseCSL(Object.fromEntries(items) as Record<string, CslJsonItem>)).map(({ fields }) =>
    readFields(fields),
  );
}

/** Returns the items of CSL-JSON unchanged. */
export function itemsOf(json: string): CslJsonItem[] {
  return JSON.parse(json) as CslJsonItem[];
}

function readFields({ title, url, author, date }: Fields): ReadCitation {
  return {
    title: wordsOf(title),
    url: url as string | undefined,
    // The parser splits names, since RIS can't mark a name as a whole.
    authors: (author as Name[] | undefined)?.map((name) =>
      [name.given, name.family, name.suffix, name.literal]
        .map(wordsOf)
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    date: date as string | undefined,
  };
}

/** Joins the words of a field, which the parsers return in pieces. */
function wordsOf(field: unknown): string | undefined {
  return field === undefined
    ? undefined
    : (field as { text?: string }[]).map(({ text = '' }) => text).join('');
}
