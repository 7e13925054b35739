/**
 * A name in CSL's shape: a person's in its parts, with at least `family`, or an organization's in one piece,
 * as `literal`.
 */
export interface Name {
  family?: string | undefined;
  given?: string | undefined;
  /** "Jr.", "III". */
  suffix?: string | undefined;
  /** A particle that the family name keeps in sorted lists: "van" in "van Gogh, Vincent". */
  'non-dropping-particle'?: string | undefined;
  /** A particle that stays with the given name in sorted lists: "de" in "La Fontaine, Jean de". */
  'dropping-particle'?: string | undefined;
  /** Set if the family name comes first, as in "Nguyễn Văn An". */
  'static-ordering'?: true | undefined;
  literal?: string | undefined;
}

/** Han, kana and Hangul: a name in these scripts begins with the family name and has no spaces. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;

/** Joins the parts that there are with spaces. */
function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Returns a person's family name with the particles that it keeps; `null` for an organization. */
export function familyName(name: Name): string | null {
  return name.family === undefined ? null : join(name['non-dropping-particle'], name.family);
}

/**
 * Returns a person's given name with the particles that stay with it in lists; `null` if there is neither.
 */
export function givenName(name: Name): string | null {
  return join(name.given, name['dropping-particle']) || null;
}

/** Writes a name as a byline does: "Vincent van Gogh", "Martin Luther King Jr.", "習近平". */
export function fullName(name: Name): string {
  const family = familyName(name);
  if (family === null) return name.literal ?? '';
  const given = givenName(name);
  if (given === null) return join(family, name.suffix);
  if (EAST_ASIAN.test(`${family}${given}`)) return `${family}${given}`;
  return name['static-ordering'] ? join(family, given, name.suffix) : join(given, family, name.suffix);
}

/** Writes a name as sorted lists do: "van Gogh, Vincent", "King, Martin Luther, Jr.". */
export function sortedName(name: Name): string {
  const family = familyName(name);
  if (family === null) return name.literal ?? '';
  return [family, givenName(name), name.suffix].filter((part) => typeof part === 'string').join(', ');
}

/** Returns a name without commas, also Arabic ones, which some formats take for the end of a family name. */
export function withoutCommas(name: string): string {
  return name.replace(/\s*[,،]\s*/g, ' ').trim();
}

/** Checks whether a text has a letter or digit, without which it names nobody. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
