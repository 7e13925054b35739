import { createRequire } from 'node:module';
import { foldCanonically, toComparable, type Comparable } from '../text/comparable.ts';
import { once } from './once.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';

/** The number of different pairs of characters that a message names. */
const PAIRS_NAMED = 3;

const require = createRequire(import.meta.url);

interface Packages {
  /** Unicode's list of confusable characters. */
  unhomoglyph: (text: string) => string;
  /** Unicode's names of characters. */
  unicodeReadableName: (character: string) => string;
}

// Both are large, and needed only if something is wrong.
const confusables = once(() => require('unhomoglyph') as Packages['unhomoglyph']);
const names = once(() => require('unicode-name') as Pick<Packages, 'unicodeReadableName'>);

/**
 * Returns what a character looks like, so that typographic variants (quotation marks, hyphens and dashes,
 * ligatures, spaces) and letters that look alike in several scripts become the same.
 */
export function foldLookAlikes(character: string): string {
  const plain = foldCanonically(character)
    .normalize('NFKD')
    .replace(/\p{Dash}/gu, '-')
    .replace(/\p{Quotation_Mark}/gu, "'");
  return confusables()(plain).replace(/'+/g, "'");
}

/** Whether two texts look alike. */
export function looksAlike(one: string, other: string): boolean {
  return foldText(one).text === foldText(other).text;
}

function foldText(text: string): Comparable {
  return toComparable(collapseWhiteSpace(text), foldLookAlikes);
}

/**
 * Says which characters differ in two texts that look alike: "U+2011, a non-breaking hyphen, where the quote
 * has U+002D, a hyphen-minus".
 * @param here the text that is right
 * @param there the other text
 * @param where what the other text is called: "the quote"
 */
export function sayWhatDiffers(here: string, there: string, where: string): string {
  const pairs = differingPairs(collapseWhiteSpace(here), collapseWhiteSpace(there));
  const sentences = [
    ...new Set(pairs.map(([one, other]) => `${nameAll(one)}, where ${where} has ${nameAll(other)}`)),
  ];
  const more = sentences.length - PAIRS_NAMED;
  return `${sentences.slice(0, PAIRS_NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** Cuts two texts that look alike at the same places, and returns the pieces that differ. */
function differingPairs(one: string, other: string): [string, string][] {
  const [a, b] = [foldText(one), foldText(other)];
  const edgesOfB = new Set(edges(b));
  const common = edges(a).filter((edge) => edgesOfB.has(edge));
  return common.slice(1).flatMap((end, index): [string, string][] => {
    const start = common[index] ?? 0;
    const pair: [string, string] = [cut(one, a, start, end), cut(other, b, start, end)];
    return foldCanonically(pair[0]) === foldCanonically(pair[1]) ? [] : [pair];
  });
}

/** Returns the offsets in a comparable text at which no character is cut. */
function edges({ text, origins }: Comparable): number[] {
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter(
    (at) => at === 0 || at === text.length || origins?.starts[at] !== origins?.starts[at - 1],
  );
}

function cut(text: string, { origins }: Comparable, start: number, end: number): string {
  return origins ? text.slice(origins.starts[start], origins.ends[end - 1]) : text.slice(start, end);
}

function nameAll(text: string): string {
  return [...text].map(nameCharacter).join(' and ');
}

/** Names a character by its code and Unicode's name: "U+0430, a Cyrillic small letter a". */
function nameCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names().unicodeReadableName(character).toLowerCase();
  // Names of letters begin with that of their script.
  const shown = / (?:letter|ligature|digit) /.test(name)
    ? name.replace(/^./, (first) => first.toUpperCase())
    : name;
  return `${code}, ${/^[aeio]/i.test(shown) ? 'an' : 'a'} ${shown}`;
}
