import { isolate } from '../../text/language.ts';
import type { TextLength } from '../../text/text-length.ts';
import { TAKES_NO_SIDE } from '../../schemas/article.ts';
import type { Stand } from '../../schemas/stands.ts';
import {
  capitalize,
  countInWords,
  countOf,
  listWithCommas,
  monthName,
  pluralOf,
  type Forms,
} from './format.ts';
import {
  ARTICLE,
  CLAIM,
  lengthInWords,
  setOf,
  stanceInWords,
  STANDS_IN_SENTENCES,
  standsThere,
} from './terms.ts';

// The picture of dates and stances

/** The caption: "Their dates, and where they stand on …". */
export const whenAndWhere = <Part>(target: Part, bold: (text: string) => Part) => [
  bold('Their dates, and where they stand'),
  ' on ',
  target,
];

export const timelineTitle = <Part>(articles: number, target: Part) => [
  `The dates of the ${countOf(articles, ARTICLE)}, and where ${articles === 1 ? 'it stands' : 'they stand'} on `,
  target,
];

/** An article in the picture, with the texts that are visible: "B The Times December 2022, rejects". */
export const entryInWords = (siglum: string, source: string, date: string, stance: string) =>
  `${siglum} ${isolate(source)} ${date}, ${isolate(stance)}`;

/** Everything that the picture shows, stance by stance, in sentences. */
export const describeTimeline = ({
  rows,
  events,
}: {
  rows: readonly { stance: string; entries: readonly { siglum: string; date: string }[] }[];
  events: readonly { date: string; words: string }[];
}) =>
  [
    ...rows.map(
      ({ stance, entries }) =>
        `${isolate(capitalize(stance))}: ${entries.map(({ siglum, date }) => `${siglum}, ${date}`).join('; ') || NO_ARTICLE}.`,
    ),
    ...events.map(({ date, words }) => `A line marks ${date}: ${isolate(words)}.`),
  ].join(' ');

const NO_ARTICLE = 'no article';

export const asTable = 'As a table, with what the stances mean';
export const columns = ['Article', 'Date', 'Stance'];
export const stanceInTable = (stance: string) => capitalize(stance);
export const offScale = capitalize(stanceInWords(TAKES_NO_SIDE));
export const aboutOffScale =
  'Not on the scale: the author reports what others think and takes no stance on this question.';
export const howDatesAreDrawn =
  'A dot marks a known day. A bar covers the range of possible dates; it is dashed if the date is approximate. The stances are the authors’ own, not the views of people they quote.';

// The axis of time

const year = (date: Date) => String(date.getUTCFullYear());
const month = (date: Date) => `${monthName(date.getUTCMonth() + 1)} ${year(date)}`;

export const yearInWords = year;
export const monthInWords = month;

/** The years that are cut out of the axis, by their first and last: "2023", "2023–24". */
export const yearsInWords = (first: Date, last: Date) => {
  const [from, to] = [year(first), year(last)];
  if (from === to) return from;
  return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
};

/** The months that are cut out of the axis, by their first and last. */
export const monthsInWords = (first: Date, last: Date) =>
  first.getTime() === last.getTime() ? month(first) : `${month(first)}–${month(last)}`;

/** An event beside its line, on one line or, where that is too long, on two. */
export const eventInWords = (date: string, words: string) => ({
  inFull: `${date}: ${words}`,
  date,
  words,
});

// Who speaks

type Kind = 'author' | 'reported' | 'quoted' | 'unmarked';

/** The four kinds of words, in the key to the bars. */
export const speaking: Readonly<Record<Kind, string>> = {
  author: 'author’s own position',
  reported: 'others, cited',
  quoted: 'quoted at length',
  unmarked: 'no position',
};

/** The same below a bar, where a number precedes them, and above numbers. */
export const speakingInBrief: Readonly<Record<Kind, string>> = {
  author: 'author',
  reported: 'others',
  quoted: 'quoted',
  unmarked: 'no position',
};

/** Whose words an article has, the most first: "71% author, 21% others, 8% no position · 391 words". */
export const whoSpeaks = (
  shares: readonly { kind: Kind; percent: number }[],
  length: TextLength,
  original: { name: string; quoted?: boolean | undefined } | undefined,
) => {
  const nameOf = (kind: Kind) =>
    kind === 'quoted' && original?.quoted ? isolate(original.name) : speakingInBrief[kind];
  const list = shares
    .map(({ kind, percent }) => `${percent < 1 ? '<1' : percent}% ${nameOf(kind)}`)
    .join(', ');
  return [list, lengthInWords(length).replace(' ', '\u00a0')].filter((part) => part !== '').join(' · ');
};

export const howCounted = 'How this is counted';
export const aboutCounting =
  'Every word of an article is counted once, under the first of these that fits. “Author”: the word is in a quote that shows the author’s position. “Quoted”: it is part of a long quotation, such as one from another article. “Others”: the word is in a quote that shows the position of someone whom the author cites. “No position”: every other word; no position was found there, though someone else’s words may be among them. Each bar follows the text from beginning to end; its length is proportional to the text’s.';
export const wordsByKind = 'Words by kind';
export const article = 'Article';
export const all = 'total';

// Disputed claims

export const disputedHeading = (disputes: number) =>
  ['The claims', 'The disputed claim'][disputes] ?? 'The most disputed claims';

/** On how many of the claims the authors differ, and how to read the pictures below. */
export const aboutDisputes = <Part>(
  { disputes, claims, areHeld }: { disputes: number; claims: number; areHeld: boolean },
  link: (text: string) => Part,
): (Part | string)[] => {
  if (disputes > 0)
    return [
      disputes < claims ? `${capitalize(countInWords(disputes))} of ` : claims === 1 ? 'The ' : 'All ',
      link(countOf(claims, CLAIM)),
      ` ${disputes === 1 ? 'divides' : 'divide'} the authors. Authors who agree are above the line, and authors who disagree are below it.`,
    ];
  const lead = areHeld
    ? `The authors ${claims === 1 ? 'do not differ on' : 'differ on none of'} the `
    : 'No author takes a position on the ';
  return [lead, link(countOf(claims, CLAIM)), '.'];
};

/** What the articles besides the two quoted do; one that agrees or disagrees does so too. */
const STANDING: Readonly<Record<Stand, Forms>> = {
  ...STANDS_IN_SENTENCES,
  favor: { one: 'agrees too', other: 'agree too' },
  against: { one: 'disagrees too', other: 'disagree too' },
};

interface Standing {
  siglum: string;
  stand: Stand;
}

/** Where the other articles stand on a claim: "C and D leave it open. A cites others." */
export const othersStand = (stands: readonly Standing[]) =>
  standByStand(
    stands,
    (sigla, stand) => `${listWithCommas(sigla)} ${pluralOf(sigla.length, STANDING[stand])}`,
  );

/** Where all articles stand on a claim on which no authors differ: "A and B agree. C is silent." */
export const allStand = (stands: readonly Standing[]) =>
  standByStand(stands, (sigla, stand) =>
    standsThere({ name: listWithCommas(sigla), isPlural: sigla.length > 1 }, stand),
  );

const standByStand = (stands: readonly Standing[], say: (sigla: string[], stand: Stand) => string) =>
  (Object.keys(STANDING) as Stand[])
    .map((stand) => ({
      stand,
      sigla: stands.filter((each) => each.stand === stand).map(({ siglum }) => siglum),
    }))
    .filter(({ sigla }) => sigla.length > 0)
    .map(({ stand, sigla }) => `${say(sigla, stand)}.`)
    .join(' ');

/**
 * A link to the pair that disagrees most: "Start with B and E: on two claims, one agrees and the other
 * disagrees. No other pair contradicts each other outright on
 * more claims." Another pair may have as many.
 */
export const startWith = <Part>(
  { opposed, differences }: Readonly<Record<'opposed' | 'differences', number>>,
  sigla: readonly string[],
  link: (text: string) => Part,
): (Part | string)[] => [
  link(`Start with ${listWithCommas(sigla)}`),
  opposed > 0
    ? `: on ${countOf(opposed, CLAIM)}, one agrees and the other disagrees. No other pair contradicts each other outright on more claims.`
    : `: they differ on ${countOf(differences, CLAIM)}. No other pair differs on more.`,
];

// What to compare

export const compare = 'Compare';
export const chooseArticles = 'Choose two or more';
export const dateAndStance = <Part>(date: string, stance: Part) => [`${date} · `, stance];
export const withoutScript =
  'The checkboxes need a script that did not run. The links below work without it.';
export const otherSets = 'All sets of three or more';
export const compareAll = (articles: number) => `Compare all ${countInWords(articles)}`;

/** The caption of the table of pairs, with its first words in bold. */
export const goToPair = <Part>(
  claims: number,
  isAnyWithoutPositions: boolean,
  bold: (text: string) => Part,
): (Part | string)[] => [
  bold('Go straight to a pair.'),
  ...(claims > 0
    ? [
        claims === 1
          ? ' A 1 means that the two authors differ on the one claim, wholly or partly; a 0, that they do not.'
          : ' The number is how many claims the two authors differ on, wholly or partly.',
        isAnyWithoutPositions
          ? ` A dash means that one of them takes no position on ${claims === 1 ? 'it' : 'any claim'}.`
          : '',
      ]
    : []),
];

interface PairInTable {
  articles: readonly { siglum: string }[];
  differences: number;
  withoutPositions: readonly { siglum: string }[];
}

/** What the cell of a pair shows: on how many claims its authors differ, or that one holds none. */
export const pairInBrief = ({ articles, differences, withoutPositions }: PairInTable, claims: number) =>
  claims === 0
    ? setOf(articles.map(({ siglum }) => siglum))
    : withoutPositions.length > 0
      ? '–'
      : String(differences);

/** The accessible name of the cell of a pair: "4: compare B and E, which differ on four claims". */
export const pairInWords = (pair: PairInTable, claims: number) => {
  const names = listWithCommas(pair.articles.map(({ siglum }) => siglum));
  const lead = `${pairInBrief(pair, claims)}: compare ${names}`;
  if (claims === 0) return lead;
  if (pair.withoutPositions.length > 0)
    return `${lead}; ${listWithCommas(pair.withoutPositions.map(({ siglum }) => siglum))} ${pair.withoutPositions.length === 1 ? 'takes' : 'take'} no position`;
  return pair.differences > 0
    ? `${lead}, which differ on ${countOf(pair.differences, CLAIM)}`
    : `${lead}, which differ on no claim`;
};
