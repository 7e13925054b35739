import { isolate } from '../../text/language.ts';
import type { TextLength } from '../../text/text-length.ts';
import type { Polarity, Stance } from '../../schemas/article.ts';
import { fullName, type Name } from '../../text/names.ts';
import { bylineOf, capitalize, countOf, formatNumber, pluralOf } from './format.ts';
import {
  BYTE,
  dateInWords,
  lengthInWords,
  NOTE,
  POSITION,
  standBefore,
  standOnClaim,
  type Holder,
} from './terms.ts';

// The article's title

/** A title that the editor supplied: brackets tell sighted readers so, and words tell screen readers. */
export const suppliedTitle = <Part>(
  title: Part,
  bracket: (text: string) => Part,
  forListeners: (text: string) => Part,
) => [bracket('['), title, bracket(']'), forListeners(' (title supplied by the editors)')];

// What is known about the article

export const source = 'Source';
export const kind = 'Kind';
export const editorsReading = 'The editors’ reading.';
export const date = 'Date';
/**
 * How a date is known: "Stated: the day is in the address." The first word is one of two that editors choose
 * from; the rest is theirs.
 */
export const basisOfDate = <Part>(basis: string, editors: (text: string) => Part) => {
  const [word = ''] = /^\w+: /.exec(basis) ?? [];
  return [capitalize(word), editors(basis.slice(word.length))];
};

export const length = 'Length';
export const stance = 'Stance';
export const stanceQuotes = 'Supporting quotes';
/** Where a list of quotes would stand, for an author who takes no side. */
export const noStanceQuotes = 'No quotes: the author takes no side.';
export const mainTopics = 'Main topics';

/**
 * Where an article was published, with one link to its site: "The Times, by Ann Lee, thetimes.com". The site
 * may also be the source's name.
 */
export const publishedIn = <Part>(
  { name, authors, site }: { name: string; authors?: readonly Name[] | undefined; site: string | null },
  link: (site: string) => Part,
) => [
  site === name ? link(site) : isolate(name),
  ...(authors ? [`, by ${bylineOf(authors.map(fullName))}`] : []),
  ...(site !== null && site !== name ? [', ', link(site)] : []),
];

// Before the text

/**
 * What the labels and the lines of marks mean, with an example of each line, and a link to the claims. In a
 * dossier without claims, only notes are marked.
 */
export const aboutMarks = <Part>(
  hasClaims: boolean,
  mark: (text: string, kind: 'position' | 'report' | 'note') => Part,
  link: (text: string) => Part,
) => [
  'A passage’s labels say what is marked in it. ',
  ...(hasClaims
    ? [
        'A label gives a ',
        link('claim'),
        ', in the same words for every article, and says who agrees or disagrees with it. Or it points out wording worth noticing, and says whose it is if not the author’s. ',
      ]
    : ['A label points out wording worth noticing, and says whose it is if not the author’s. ']),
  'With all marks shown, ',
  ...(hasClaims
    ? [
        'a ',
        mark('single line', 'position'),
        ' marks the author’s position; a ',
        mark('double line', 'report'),
        ', a reported one; and ',
      ]
    : []),
  'a ',
  mark('dotted line', 'note'),
  `${hasClaims ? ',' : ' marks'} wording worth noticing.`,
];

/** How labels and words highlight each other; it follows what labels are. */
export const pointAtLabels = 'Point at a label, or select it, to highlight the words it marks.';

/** What marks don't mean, how many there are, and a link to an explanation of how they are made. */
export const aboutMarking = <Part>(
  {
    positions,
    notes,
    ownNotes,
    length,
  }: Readonly<Record<'positions' | 'notes' | 'ownNotes', number>> & { length: TextLength },
  link: (text: string) => Part,
) => [
  'A marked sentence is not necessarily false, and an unmarked one not necessarily true. All articles were marked by the same rules. ',
  `${capitalize(countOf(positions, POSITION))} and ${countOf(notes, NOTE)} here. `,
  `${capitalize(countOf(ownNotes, NOTE))} ${ownNotes === 1 ? 'is' : 'are'} on the author’s own words, in a text of ${lengthInWords(length)}. `,
  link('How they are made'),
];

// In the text

/** The line before what an article quotes at length: "Quoted: The New York Times, 29 January 2022". */
export const quotedFrom = (name: string, date: string | undefined) =>
  date ? `Quoted: ${isolate(name)}, ${dateInWords(date)}` : `Quoted: ${name}`;

/** A passage, named by its article and its number, which a title does not have: "A 12", "A title". */
export const passageReference = <Part>(siglum: Part, number: number | null) => [
  siglum,
  ' ',
  number === null ? 'title' : String(number),
];

// In the labels

/**
 * A position as a sentence, with the claim after what is held of it: "Disagrees with: Tolls are fair" or, of
 * somebody other than the author, "The mayor agrees with: Tolls are fair". `speaker` is `null` for the
 * author.
 */
export const positionInBrief = <Part>(
  { speaker, stance, claim }: { speaker: Holder | null; stance: Stance; claim: Part | string },
  named: (name: string) => Part,
  bold: (words: (Part | string)[]) => Part,
) => [bold(standOnClaim(speaker, stance, named)), ' ', claim];

/** A position in the editor's words. */
export const gistOf = <Part>(via: string | undefined, gist: Part) => [...viaInWords(via), gist];

/** The same as `positionInBrief`, with the claim's whole sentence. */
export const positionInFull = <Part>(
  speaker: Holder | null,
  stance: Stance,
  named: (name: string) => Part,
  sentence: Part,
) => [...standBefore(speaker, stance, named), '. The claim in full: ', sentence];

/**
 * A note's type and the words that it marks: "Loaded language: “horde”" or, in words of somebody else
 * than the author, "Loaded language (The mayor): “horde”". `speaker` is `null` for the author.
 */
export const noteInBrief = <Part>(
  speaker: Holder | null,
  label: Part | string,
  quote: Part,
  named: (name: string) => Part,
  bold: (words: (Part | string)[]) => Part,
) => [
  bold(
    speaker === null
      ? [label, ':']
      : [label, ' (', named(speaker.name), speaker.unnamed === undefined ? '):' : ', unnamed):'],
  ),
  ' ',
  quote,
];

/** The link from a label to words that it marks: the first, or others after them. */
export const toWords = (isFirst: boolean) => (isFirst ? 'Show in text' : 'Next quote');

/** The reason for a note, and the words and address of another copy if that differs. */
export const noteInFull = <Part>(
  via: string | undefined,
  why: Part,
  other: { quote: Part; link: Part } | null,
  bearing: readonly (Part | string)[],
) => [
  ...viaInWords(via),
  why,
  ...(bearing.length === 0 ? [] : [' ', ...bearing]),
  ...(other === null ? [] : [' Another copy has ', other.quote, ': ', other.link]),
];

/**
 * Whom or what a note's words bear on: "Bears on the council (negative)." or, through somebody else, "Bears
 * on the council (negative) through the mayor, an ally (negative)."
 */
export const bearsOn = <Part>(
  target: Part,
  polarity: Polarity | null,
  through: { name: Part; relation?: Relation | undefined; polarity?: Polarity | undefined } | null,
): (Part | string)[] => [
  'Bears on ',
  target,
  ...polarityInWords(polarity ?? undefined),
  ...(through === null
    ? []
    : [
        ' through ',
        through.name,
        ...(through.relation === undefined ? [] : [`, an ${through.relation}`]),
        ...polarityInWords(through.polarity),
      ]),
  '.',
];

type Relation = 'ally' | 'opponent';

const polarityInWords = (polarity: Polarity | undefined) =>
  polarity === undefined ? [] : [` (${polarity})`];

const viaInWords = (via: string | undefined) => (via ? [`Via ${via}. `] : []);

// Where the text comes from

export const foundAt = 'Found at';
export const notFound = 'Not found';
export const republishes = 'Republishes';

/** The original that an article republishes: "Ann Lee: The long winter The Times, 29 January 2022". */
export const republished = <Part>(
  {
    authors,
    title,
    name,
    date,
  }: {
    authors?: readonly Name[] | undefined;
    title?: string | undefined;
    name: string;
    date?: string | undefined;
  },
  cite: (title: string) => Part,
) => [
  ...(authors ? [`${bylineOf(authors.map(fullName))}: `] : []),
  ...(title ? [cite(title), ' '] : []),
  isolate(name),
  ...(date ? [`, ${dateInWords(date)}`] : []),
];

export const wording = 'Wording';
export const aboutWording =
  'Another copy of this text has different words in these places. Both wordings are below; the note on each says more.';
export const thisTextHas = 'This text has';
export const anotherCopyHas = 'Another copy has';
export const where = 'Which copy';
export const title = 'Title';
export const titleIsSupplied = 'Supplied by the editors: the text as received has none';
export const titleIsOwn = 'The article’s own';
export const leftOut = 'Left out';
export const nothingLeftOut = 'Nothing; the whole text is here';
export const received = 'File as received';

/** The length of the article in words, and of everything received in bytes. */
export const receivedSize = (length: TextLength, bytes: number) =>
  `${lengthInWords(length)} (the article), ${formatNumber(bytes)} ${pluralOf(bytes, BYTE)} in total`;

export const hash = <Part>(value: Part) => ['Checksum (SHA-256): ', value];
export const rights = 'Rights';
export const publishedHere = 'Published here';
export const corrections = 'Corrections';
export const cite = 'Cite';
export const whatIsCited = (isSourceKnown: boolean) =>
  isSourceKnown
    ? 'Cites the original article, and this page as the place where you read it.'
    : 'Cites the article, and this page as the place where you read it.';

/** How to cite a passage; one is named as an example. */
export const howToCitePassage = <Part>(example: Part) => [
  'To cite or link to one passage, select its number, such as ',
  example,
  '.',
];

// Links onward

export const compareWith = 'Compare with …';

/** The text of a link to a comparison with an article. Its siglum is visible beside the link. */
export const compareWithTitle = <Part>(siglum: string, title: Part, forListeners: (text: string) => Part) => [
  forListeners(`Compare with ${siglum}: `),
  title,
];
export const compareAll = 'Compare all articles';
export const neighbors = 'Previous and next article';
export const previous = 'Previous';
export const next = 'Next';
