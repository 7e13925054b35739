import { isolate } from '../../text/language.ts';
import type { TextLength } from '../../text/text-length.ts';
import { countInWords, countOf, formatNumber, joinParts, listInWords } from './format.ts';
import { ARTICLE, lengthInWords } from './terms.ts';

type Kind = 'author' | 'reported' | 'quoted' | 'unmarked';

// Whose words each article consists of

export const heading = 'Whose words make up each article';
export const about =
  'Each bar is one article, divided by voice in the order of the list with it. The wider a segment, the larger that voice’s share of the words. A thin line marks words that show nobody’s position. Select a segment to read its first passage.';

/** The link to the page of methods, below how something is counted. */
export const allMethods = 'This and all other methods';

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

export const barTitle = (siglum: string) => `Whose words make up ${siglum}`;

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
  `${share(percent)}\u00a0`,
  name,
  ...(via === null ? [] : [', via ', via]),
];

// The table of an article

export const asTable = 'As a table, with all passages';
export const tableOf = (siglum: string) => `Whose words make up ${siglum}, with all passages`;
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

export const fromWhere = 'Where the voices come from';
export const aboutFromWhere =
  'How many words of each article show the positions of voices from each country or body. Select a number to read the first passage.';
export const aboutShares = 'A bar is the share of the article.';

/** From where most is heard, in how many articles, and from where nothing: the sentence above the table. */
export const mostAndNone = <Part>(
  most: { name: Part; articles: number } | null,
  none: readonly Part[],
  articles: number,
): (Part | string)[] => [
  // A name can be a plural, so it is not the subject.
  ...(most === null
    ? []
    : [
        'Apart from the authors, the voice heard most is that of ',
        most.name,
        `, in ${someOf(most.articles, articles)}. `,
      ]),
  ...(none.length === 0 ? [] : ['Not heard at all: ', ...joinParts(none, '; '), '.']),
];

const someOf = (articles: number, all: number) => {
  if (articles < all) return `${countInWords(articles)} of the ${countOf(all, ARTICLE)}`;
  return all === 2 ? 'both articles' : `all ${countOf(all, ARTICLE)}`;
};

export const nobody = 'nobody is heard';
export const theAuthor = 'The author';
/** The row of voices for which the editors name no country or body. */
export const unplaced = 'No country or body named';
export const noPosition = 'No position';
/** The accessible name of a number in the table: "A: 101 words from Russia". */
export const countFrom = (siglum: string, length: TextLength, from: string) =>
  `${siglum}: ${lengthInWords(length)}, ${isolate(from)}`;
export const count = (words: number) => formatNumber(words);
/** The number of a voice that is heard, but has no words in the count, and the note on it. */
export const uncounted = '0*';
export const uncountedFrom = (siglum: string, from: string) =>
  `${siglum}: 0*, ${isolate(from)}, heard, but the words are counted elsewhere`;
export const aboutUncounted =
  '* Someone from there is heard, but no words are counted for them: their words are counted for another voice, or under “No position”.';
export const uncountedVoice = 'heard, but the words are counted elsewhere';
export const wholeArticle = 'Whole article';
export const allPassages = 'All passages, by country or body';

// The rest of the page

export const everyone = 'Everyone who is quoted or named';
export const csv = 'Download as a table (CSV)';
