import type { Stance } from '../../schemas/article.ts';
import { capitalize, countOf, formatNumber, listWithCommas, pluralOf } from './format.ts';
import { BYTE, dateInWords, lengthInWords, NOTE, POSITION, STANDS } from './terms.ts';

// Its title

/** A title that the editor supplied: in brackets for those who see it, and in words for those who listen. */
export const suppliedTitle = <Part>(
  title: Part,
  bracket: (text: string) => Part,
  forListeners: (text: string) => Part,
) => [bracket('['), title, bracket(']'), forListeners(' (title supplied by the editor)')];

// What is known of it

export const source = 'Source';
export const kind = 'Kind';
export const editorsReading = 'The editor’s reading.';
export const date = 'Date';
export const length = 'Length';
export const stance = 'Stance';
export const stanceQuotes = 'Quotes in evidence';
export const mainTopics = 'Main topics';

/** Where an article was published, with a link to its site, which may be what the source is called: "The Times, by Ann Lee, thetimes.com". */
export const publishedIn = <Part>(
  { name, author, site }: { name: string; author?: string | undefined; site: string | null },
  link: (site: string) => Part,
) => [
  site === name ? link(site) : name,
  ...(author ? [`, by ${author}`] : []),
  ...(site !== null && site !== name ? [', ', link(site)] : []),
];

/** A stance with what it is taken to; `null` for a stance that is not towards anything. */
export const stanceTowards = <Part>(stance: string, target: string | null, bold: (text: string) => Part) => [
  bold(capitalize(stance)),
  ...(target === null ? [] : [` ${target}`]),
];

// Before its text

export const beforeYouRead = 'Before you read';

/** What the marks show, each named by words that are marked so, and where propositions are listed; without those, only notes are marked. */
export const aboutMarks = <Part>(
  hasPropositions: boolean,
  mark: (text: string, kind: 'position' | 'report' | 'note') => Part,
  link: (text: string) => Part,
) => [
  'Some words below are marked. ',
  ...(hasPropositions
    ? [
        'A ',
        mark('line', 'position'),
        ' shows where the author takes a position, a ',
        mark('double line', 'report'),
        ' where the article reports another’s; the number after it is the ',
        link('proposition'),
        '’s, the same in every article. ',
      ]
    : []),
  'A ',
  mark('dotted line', 'note'),
  ' and a letter show a choice of words worth noticing; where it is not the author’s, the note says whose.',
];

/** What marks don't mean, how many there are, and a link to how they are made. */
export const aboutMarking = <Part>(
  { positions, notes, ownNotesPer1000 }: { positions: number; notes: number; ownNotesPer1000: number },
  link: (text: string) => Part,
) => [
  'A mark doesn’t mean that a sentence is false, or an unmarked one true. All articles were marked by the same rules. ',
  `${capitalize(countOf(positions, POSITION))} and ${countOf(notes, NOTE)} here. `,
  `Notes on the author’s own words: ${formatNumber(ownNotesPer1000)} for each ${formatNumber(1000)} words of the article. `,
  link('How they are made'),
];

export const readWithoutMarks = 'Read without marks';

// In its text

/** Stands before what an article quotes at length: "Quoted: The New York Times, 29 January 2022". */
export const quotedFrom = (name: string, date: string | undefined) =>
  date ? `Quoted: ${name}, ${dateInWords(date)}` : `Quoted: ${name}`;

/** A passage by its article and number: "A 12", "A title". */
export const passageReference = <Part>(siglum: Part, number: number | null) => [
  siglum,
  ' ',
  number === null ? 'title' : String(number),
];

// In the margin of its text

/** What is marked in a passage, of which there is at least one: "Two positions and one note". */
export const marksInPassage = (positions: number, notes: number) =>
  capitalize(
    listWithCommas([
      ...(positions > 0 ? [countOf(positions, POSITION)] : []),
      ...(notes > 0 ? [countOf(notes, NOTE)] : []),
    ]),
  );

/** Whose position is marked, the author's or a speaker's, and on what: "author: favor · Buffer zone". */
export const positionInBrief = <Part>(
  { speaker, stance, label }: { speaker: string | null; stance: Stance; label: string },
  bold: (text: string) => Part,
  quiet: (text: string) => Part,
) => [speaker === null ? quiet('author:') : reportedBy(speaker), ' ', bold(STANDS[stance]), ` · ${label}`];

/** What a position comes to, with the proposition that it is on. */
export const positionInFull = <Part>(via: string | undefined, gist: string, proposition: Part) => [
  ...viaInWords(via),
  `${gist} `,
  proposition,
];

/** What kind of note it is, and on which words, whose they are where they are not the author's: "Loaded language · “horde”". */
export const noteInBrief = <Part>(speaker: string | null, label: Part, quote: Part) => [
  ...(speaker === null ? [] : [`${reportedBy(speaker)} `]),
  label,
  ' · ',
  quote,
];

/** Why there is a note, with what another copy of the text has instead, and a link to it. */
export const noteInFull = <Part>(
  via: string | undefined,
  why: string,
  other: { quote: Part; link: Part } | null,
) => [
  ...viaInWords(via),
  why,
  ...(other === null ? [] : [' Another copy has ', other.quote, ': ', other.link]),
];

const reportedBy = (speaker: string) => `${speaker}, reported:`;
const viaInWords = (via: string | undefined) => (via ? [`Via ${via}. `] : []);

// Where its text comes from

export const provenance = 'Where this text comes from';
export const foundAt = 'Found at';
export const notFound = 'Not found';
export const republishes = 'Republishes';

/** What an article copies or quotes: "Ann Lee: The long winter The Times, 29 January 2022". */
export const republished = <Part>(
  {
    author,
    title,
    name,
    date,
  }: { author?: string | undefined; title?: string | undefined; name: string; date?: string | undefined },
  cite: (title: string) => Part,
) => [
  ...(author ? [`${author}: `] : []),
  ...(title ? [cite(title), ' '] : []),
  name,
  ...(date ? [`, ${dateInWords(date)}`] : []),
];

export const wording = 'Wording';
export const aboutWording =
  'Another copy of these words has others in these places. What was seen of it stands beside each, and more in the note on it.';
export const thisTextHas = 'This text has';
export const anotherCopyHas = 'Another copy has';
export const where = 'Where';
export const title = 'Title';
export const titleIsSupplied = 'Supplied by the editor: the text as received has none';
export const titleIsOwn = 'The article’s own';
export const leftOut = 'Left out';
export const nothingLeftOut = 'Nothing: the whole of the received text is here';
export const received = 'Received';

/** How long the text is, and how many bytes were received with it. */
export const receivedSize = (words: number, bytes: number) =>
  `${lengthInWords(words)} of the article, ${formatNumber(bytes)} ${pluralOf(bytes, BYTE)} in all`;

export const hash = <Part>(value: Part) => ['SHA-256 ', value];
export const rights = 'Rights';
export const cite = 'Cite';
export const whatIsCited = (isSourceKnown: boolean) =>
  isSourceKnown
    ? 'The article at its source, and this page as where it was read.'
    : 'The article, and this page as where it was read.';

// Ways on

export const compareWith = 'Compare with …';

/** A link to a comparison with an article, whose siglum is seen beside its title. */
export const compareWithTitle = <Part>(siglum: string, title: Part, forListeners: (text: string) => Part) => [
  forListeners(`Compare with ${siglum}: `),
  title,
];
export const compareAll = 'Compare all of them';
export const neighbors = 'Previous and next article';
export const previous = 'Previous';
export const next = 'Next';
