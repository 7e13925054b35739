import { capitalize, countOf } from './format.ts';
import { dateInWords, TEXT } from './terms.ts';

// What stands in the place of what would tell which article a text is

export const publisher = '[publisher]';
export const author = '[author]';
export const day = '[date]';
export const untold = '[untold]';
/** For a title that the editor supplied, which would sum up what is to be predicted. */
export const noTitle = 'no title';

/** What a text is called instead of its siglum. */
export const textName = (number: number) => `Text ${number}`;

// The texts

export const read = 'Read';
export const aboutTexts =
  'Each article’s own words. Words in brackets and in grey are the editor’s, and stand for names and days that would tell.';
export const jump = 'Go to a text';
/** Stands before the names of the texts, each a link. */
export const goTo = 'Go to';
export const toText = (name: string) => `To ${name}`;
export const sideBySide = (texts: number) => `${capitalize(countOf(texts, TEXT))}, side by side`;
export const predict = (name: string) => `Predict ${name}`;

// What is asked

export const stanceQuestion = 'Where does the author stand?';
export const kindQuestion = 'What kind of article is it?';
export const yearQuestion = 'Year of publication?';

/** A question with the name of the text that it is on, which is seen above it, for listeners alone. */
export const questionOn = <Part>(name: string, question: string, forListeners: (text: string) => Part) => [
  forListeners(`${name}: `),
  question,
];

// What is revealed

export const reveal = (name: string) => `Reveal ${name}`;
export const source = 'Source';
export const sourceAndAuthor = (name: string, byline: string | undefined) =>
  byline ? `${name}, by ${byline}` : name;
export const republishes = 'Republishes';

/** What an article copies or quotes: "Ann Lee: The long winter The Times, 29 January 2022". */
export const republished = <Part>(
  original: Record<'name', string> & Partial<Record<'author' | 'title' | 'date', string | undefined>>,
  cite: (title: string) => Part,
) => [
  ...(original.author ? [`${original.author}: `] : []),
  ...(original.title ? [cite(original.title), ' '] : []),
  original.name,
  ...(original.date ? [`, ${dateInWords(original.date)}`] : []),
];

export const date = 'Date';
export const kind = 'Kind';
export const editorsReading = 'The editor’s reading.';
export const stance = 'Stance';

/** A stance with what it is taken to; `null` for a stance that is not towards anything. */
export const stanceTowards = <Part>(words: string, target: string | null, bold: (text: string) => Part) => [
  bold(capitalize(words)),
  ...(target === null ? [] : [` ${target}`]),
];

export const replaced = 'Replaced';

// What the authors hold

export const held = 'What their authors hold';
export const aboutHeld =
  'Position by position, each with its quotes, and still without names. It hints at what you predict.';
export const showPositions = 'Show the positions';
