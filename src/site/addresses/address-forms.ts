/**
 * The form of every address that the site promises to keep, below the path under which it is served. `:name`
 * stands for a part that content decides. The form of a page ends with a slash, that of a file does not.
 * More specific forms come first, since `readAddress` takes the first that fits.
 */
export const ADDRESS_FORMS = {
  home: '/',
  about: '/about/',
  methods: '/about/methods/',
  search: '/search/',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  dataSite: '/data/site.json',
  dataSiteSchema: '/data/site.schema.json',
  dataDossierSchema: '/data/dossier.schema.json',
  dataDossier: '/data/:dossier.json',
  annotations: '/data/:dossier.annotations.jsonld',
  table: '/data/:dossier.:table.csv',
  embed: '/embed/:dossier/:proposition/',
  oembed: '/oembed/:dossier/:proposition.json',
  compare: '/:dossier/compare/',
  comparison: '/:dossier/compare/:set/',
  blind: '/:dossier/blind/:set/',
  citation: '/:dossier/cite/:set.:format',
  positions: '/:dossier/positions/',
  positionsInOrder: '/:dossier/positions/in-order/',
  proposition: '/:dossier/positions/:proposition/',
  topics: '/:dossier/topics/',
  topic: '/:dossier/topics/:topic/',
  voices: '/:dossier/voices/',
  words: '/:dossier/words/',
  concordance: '/:dossier/words/in-context/',
  timeline: '/:dossier/timeline/',
  /** An article's text, which has the siglum in its fragment. */
  text: '/:dossier/:article/#text-:siglum',
  article: '/:dossier/:article/',
  dossier: '/:dossier/',
} as const;

/**
 * The forms of addresses that were published once. Each leads to the address of another kind that has the
 * same parts; `set` goes into its query.
 */
export const RETIRED_FORMS = {
  embed: '/embed/:dossier/:set/:proposition/',
  oembed: '/oembed/:dossier/:set/:proposition.json',
} as const satisfies Partial<Record<AddressKind, string>>;

/** The kind of an address: which form it has. */
export type AddressKind = keyof typeof ADDRESS_FORMS;

/** What a part of an address that content decides may be. */
type PartName = 'dossier' | 'article' | 'siglum' | 'set' | 'proposition' | 'topic' | 'format' | 'table';

/** The parts of an address that content decides. Sigla are in lower case. */
export type AddressParts = Partial<Record<PartName, string>>;

/** An address that was read: its kind and its parts. */
export interface ReadAddress {
  kind: AddressKind;
  parts: AddressParts;
}

const PART = /:([a-z]+)/g;

/** The letters of parts; those with sigla may have small letters of any script. */
const LETTERS = '[a-z0-9-]+';
const LETTERS_OF_SIGLA = '[\\p{Ll}0-9-]+';

interface Pattern {
  kind: AddressKind;
  pattern: RegExp;
}

const CURRENT_PATTERNS = toPatterns(ADDRESS_FORMS);
const RETIRED_PATTERNS = toPatterns(RETIRED_FORMS);

function toPatterns(forms: Partial<Record<AddressKind, string>>): Pattern[] {
  return Object.entries(forms).map(([kind, form]) => {
    const source = form
      .replaceAll('.', '\\.')
      .replace(
        PART,
        (_, name: PartName) =>
          `(?<${name}>${name === 'set' || name === 'siglum' ? LETTERS_OF_SIGLA : LETTERS})`,
      );
    return { kind: kind as AddressKind, pattern: new RegExp(`^${source}$`, 'u') };
  });
}

/** Makes the address of a kind from its parts, without the path under which the site is served. */
export function makeAddress(kind: AddressKind, parts: AddressParts = {}): string {
  return ADDRESS_FORMS[kind].replace(PART, (_, name: PartName) => parts[name] ?? '');
}

/** Reads an address of a current form; returns `null` if it has none. */
export function readAddress(address: string): ReadAddress | null {
  return readForm(address, CURRENT_PATTERNS);
}

/** Reads an address of a retired form, as the kind that replaces it; returns `null` if it has none. */
export function readRetired(address: string): ReadAddress | null {
  return readForm(address, RETIRED_PATTERNS);
}

function readForm(address: string, patterns: readonly Pattern[]): ReadAddress | null {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(address);
    if (match) return { kind, parts: { ...match.groups } };
  }
  return null;
}

/**
 * Returns the words that have a meaning where an address has a part that content decides, and so can't be
 * that part: for an article `compare`, since `/:dossier/compare/` is an address too.
 */
export function wordsInPlaceOf(name: PartName): string[] {
  const forms = Object.values(ADDRESS_FORMS).map((form) => form.split('/'));
  const words = forms.flatMap((form) => {
    const index = form.findIndex((part) => new RegExp(`^:${name}(?![a-z])`).test(part));
    if (index === -1) return [];
    const before = form.slice(0, index).join('/');
    return forms
      .filter((other) => other.slice(0, index).join('/') === before)
      .flatMap((other) => other[index]?.match(/^[a-z0-9-]+/) ?? []);
  });
  return [...new Set(words)].sort();
}
