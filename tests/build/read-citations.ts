import { BibLatexParser, parseCSL, parseRIS } from 'biblatex-csl-converter';

/** What a citation says, as a parser that is not ours reads it. */
export interface ReadCitation {
  title: string | undefined;
  url: string | undefined;
  author: string | undefined;
  /** EDTF. */
  date: string | undefined;
}

/** An item of CSL-JSON, as far as tests look at it. */
export type CslJsonItem = {
  id: string;
  type: string;
  title: string;
  issued?: { 'date-parts': number[][]; circa?: boolean };
  note?: string;
  [field: string]: unknown;
};

type Fields = Record<string, unknown>;
type Name = { given?: unknown; family?: unknown; literal?: unknown };

/** Reads BibTeX. @throws Error where the parser finds anything to say */
export function readBibtex(bibtex: string): ReadCitation[] {
  const { entries, errors, warnings } = new BibLatexParser(bibtex, {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([...errors, ...warnings]));
  return Object.values(entries).map(({ fields }) => readFields(fields));
}

/** Reads RIS; the parser warns where an author or a date is missing, as they may be. @throws Error where it finds an error */
export function readRis(ris: string): ReadCitation[] {
  const { entries, errors } = parseRIS(ris);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(entries).map(({ fields }) => readFields(fields));
}

/** Reads CSL-JSON. The parser knows the types of CSL 1.0.1; `document`, which came with 1.0.2, is read as the `article` of before. */
export function readCslJson(json: string): ReadCitation[] {
  const items = itemsOf(json).map((item) => [
    item.id,
    item.type === 'document' ? { ...item, type: 'article' } : item,
  ]);
  return Object.values(parseCSL(Object.fromEntries(items) as Record<string, CslJsonItem>)).map(({ fields }) =>
    readFields(fields),
  );
}

/** The items of CSL-JSON as they are. */
export function itemsOf(json: string): CslJsonItem[] {
  return JSON.parse(json) as CslJsonItem[];
}

function readFields({ title, url, author, date }: Fields): ReadCitation {
  const [name] = (author ?? []) as Name[];
  return {
    title: wordsOf(title),
    url: url as string | undefined,
    // The parsers part a name that RIS can't mark as whole.
    author:
      name &&
      [name.given, name.family, name.literal]
        .map(wordsOf)
        .filter((part) => part !== undefined)
        .join(' '),
    date: date as string | undefined,
  };
}

/** The words of a field, which the parsers give in pieces. */
function wordsOf(field: unknown): string | undefined {
  return field === undefined
    ? undefined
    : (field as { text?: string }[]).map(({ text = '' }) => text).join('');
}
