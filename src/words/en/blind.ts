// What stands in the place of what would tell which article a text is

export const publisher = '[publisher]';
export const author = '[author]';
export const headline = '[headline]';
export const day = '[date]';
export const untold = '[hidden]';
/** For a title that the editor supplied, which would sum up what is to be predicted. */
export const noTitle = 'no title';

/** What a text is called instead of its siglum. */
export const textName = (number: number) => `Text ${number}`;

// The texts

export const read = 'Read';
export const aboutTexts =
  'Each article’s own words. Gray words in brackets are the editors’; they replace names, headlines and dates that would give the source away.';
/** Stands before the names of the texts, each a link. */
export const goTo = 'Go to';
export const toText = (name: string) => `To ${name}`;
export const predict = (name: string) => `Make predictions for ${name}`;

// What is asked

export const stanceQuestion = 'Where does the author stand?';
export const kindQuestion = 'What kind of article is it?';
export const yearQuestion = 'Year of publication?';

/** A question with the name of the text that it is on, which is seen above it, for listeners alone. */
export const questionOn = <Part>(name: string, question: string, forListeners: (text: string) => Part) => [
  forListeners(`${name}: `),
  question,
];

// What is revealed; the rest is said as on an article's own page.

/** The verb is hidden once the text is revealed. */
export const reveal = <Part>(name: string, verb: (text: string) => Part) => [verb('Reveal'), ` ${name}`];
/** @param reading the stance or the kind of an article */
export const editorsRead = <Part>(reading: Part) => ['Editors’ reading: ', reading];
export const replaced = 'Words hidden';
export const replacedWords = (words: readonly string[]) => words.join(' · ');

// What the authors hold

export const held = 'What their authors say';
export const aboutHeld =
  'Claim by claim, with quotes and still without names. This may give away some of the answers.';
export const showPositions = 'Show the positions';
