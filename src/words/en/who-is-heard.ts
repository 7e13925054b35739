import { isolate } from '../../text/language.ts';
import type { TextLength } from '../../text/text-length.ts';
import { countOf, formatNumber, joinParts, listInWords } from './format.ts';
import { ARTICLE, lengthInWords } from './terms.ts';

type Kind = 'author' | 'reported' | 'quoted' | 'unmarked';

// Whose words each article consists of

export const heading = 'Whose words each article consists of';
export const about =
  'Each bar is one article, from end to end. A part is as wide as the share of words that show somebody’s position; select it to read the first of them.';

/** A share in a sentence or a bar: "26%". */
export const share = (percent: number) => `${percent < 1 ? '<1' : percent}%`;

/** What can be written in a part of a bar: a name and a share, or the share alone. */
export const partLabels = (kind: Kind, name: string | null, percent: number) => [
  `${nameInPart(kind, name)} ${share(percent)}`,
  share(percent),
];

const nameInPart = (kind: Kind, name: string | null) => {
  if (kind === 'author') return 'author';
  if (kind === 'unmarked') return 'no position';
  return name === null ? 'quoted' : isolate(name);
};

/**
 * A part of a bar for those who don't see it, beginning with what is written in it: "Vladimir Putin 26%, via
 * The Times, 192 words".
 */
export const partInWords = (
  kind: Kind,
  { name, via }: { name: string | null; via: string | undefined },
  percent: number,
  length: TextLength,
) =>
  `${nameInPart(kind, name)} ${share(percent)}${via === undefined ? '' : `, via ${isolate(via)}`}, ${lengthInWords(length)}`;

export const barTitle = (siglum: string) => `Whose words ${siglum} consists of`;

/** What the bar shows, in a sentence for those who don't see it. */
export const barInWords = (parts: readonly string[]) => `${listInWords(parts)}.`;

/** What is written above the part of a bar that is a quotation. */
export const quotedFrom = (original: string | null, percent: number) =>
  `${share(percent)} ${original === null ? 'quoted at length' : `quoted from ${isolate(original)}`}`;

/** One kind of an article's words, below its bar: "10% the author’s own position". */
export const kindInWords = <Part>(
  { kind, original }: { kind: Kind; original: Part | null },
  percent: Part,
  link: (text: string) => Part,
  voices: readonly (Part | string)[],
): (Part | string)[] => [
  percent,
  ' ',
  ...(kind === 'author'
    ? [link('the author’s own position')]
    : kind === 'unmarked'
      ? [link('no position')]
      : kind === 'reported'
        ? ['others, cited: ']
        : original === null
          ? ['quoted at length: ']
          : ['quoted from ', original, ': ']),
  ...joinParts(voices, ', '),
];

/** The part of a quotation that is its own text, and one whose source is not named. */
export const itsOwnWords = 'its own words';
export const notNamed = 'source not named';

/** A voice with its share: "26% Vladimir Putin", "4% the mayor, via The Port Post". */
export const voiceInList = <Part>(name: Part, percent: number, via: Part | null) => [
  `${share(percent)} `,
  name,
  ...(via === null ? [] : [', via ', via]),
];

// The table of an article

export const asTable = 'As a table, with all passages';
export const tableOf = (siglum: string) => `Whose words ${siglum} consists of, with all passages`;
export const columns = {
  voice: 'Voice',
  affiliation: 'Country or body',
  words: { words: 'Words', characters: 'Characters' },
  share: 'Share',
  passages: 'Passages',
} as const;
/** The name of a row without a name. */
export const rowName: Readonly<Record<Kind, string>> = {
  author: 'The author',
  reported: 'Others',
  quoted: 'Quoted, source not named',
  unmarked: 'No position',
};
export const via = <Part>(name: Part) => [', via ', name];
export const articleWithDate = <Part>(source: Part, date: string, length: TextLength) => [
  source,
  `, ${date} · ${lengthInWords(length)}`,
];

// By country or body

export const fromWhere = 'From where voices are heard';
export const aboutFromWhere =
  'How many words of each article show the positions of voices from there. A bar is the share of the article. Select a number to read the first passage.';

/** From where most is heard, in how many articles, and from where nothing: the sentence above the table. */
export const mostAndNone = <Part>(
  most: { name: Part; articles: number } | null,
  none: readonly Part[],
): (Part | string)[] => [
  ...(most === null ? [] : ['Most is heard from ', most.name, `, in ${countOf(most.articles, ARTICLE)}. `]),
  ...(none.length === 0 ? [] : ['Nobody is heard from ', ...joinParts(none, '; '), '.']),
];
export const nobody = 'nobody is heard';
export const theAuthor = 'The author';
export const elsewhere = 'Others';
export const noPosition = 'No position';
/** The accessible name of a number in the table: "A: 101 words from Russia". */
export const countFrom = (siglum: string, length: TextLength, from: string) =>
  `${siglum}: ${lengthInWords(length)}, ${isolate(from)}`;
export const count = (words: number) => formatNumber(words);
export const allPassages = 'All passages, by country or body';

// The rest of the page

export const everyone = 'Everyone who is quoted or named';
export const csv = 'Download as a table (CSV)';
