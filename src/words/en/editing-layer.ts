import { capitalize, countOf, formatNumber, pluralOf } from './format.ts';
import { isolate } from '../../text/language.ts';
import { LABEL, PASSAGE, PROBLEM, STANDS_IN_SENTENCES, THE_AUTHOR } from './terms.ts';
import type { Stance } from '../../schemas/article.ts';

export { THE_AUTHOR };

// Names of what can be made

/** What the workbench makes, as buttons and headings name it. */
export const KINDS = {
  position: 'Position',
  note: 'Note',
  stance: 'Stance',
  event: 'Event',
  expression: 'Expression',
  examined: 'Takes no side',
  voice: 'Voice',
  article: 'About the article',
} as const;

/** What each kind is for, in the form's first line. */
export const PURPOSES: Readonly<Record<keyof typeof KINDS, string>> = {
  position: 'The words show where somebody stands on a claim.',
  note: 'The words themselves are worth noticing.',
  stance: 'The words show where the author stands on the whole subject. Each article has one stance.',
  event: 'The words mention an event as something that happened.',
  expression: 'The words name something that articles call by different names.',
  examined: 'The article mentions the claim, but nobody in it takes a side.',
  voice: 'A person or body, other than the author, who speaks in the article.',
  article: 'What the article is, where it is from, and when it was published.',
};

// The bar

export const editing = 'Editing';
export const barLabel = 'Workbench';
export const draft = 'draft';
export const labels = (count: number) => `${formatNumber(count)} ${pluralOf(count, LABEL)}`;
export const problems = (count: number) => `${formatNumber(count)} ${pluralOf(count, PROBLEM)}`;
export const noProblems = 'No problems';
export const claims = 'Claims';
export const aboutArticle = 'About';
export const whatIsLeft = 'What is left to do';
export const byKeyboard = 'Choose words by keyboard';
export const undo = 'Undo';
export const undoOf = (what: string) => `Undo: ${what}`;
export const more = 'More';
export const howTo = 'Select words in the article, and say what they are.';
export const openDossier = 'Open an article to label its words.';
export const articleLink = (siglum: string, title: string) => `${siglum}: ${isolate(title)}`;
export const noServer =
  'The workbench does not answer. Is “npm run edit” still running? What you typed is kept.';

// Choosing words

export const whatAreThese = 'What are these words?';
export const passageButton = (name: string, count: number) => `${labels(count)} in passage ${name}`;
export const addTo = (kind: string) => `Add to this ${kind.toLowerCase()}`;
export const acrossPassages = (count: number) =>
  `These words are in ${countOf(count, PASSAGE)}. Each becomes a quote of its own; a note, an event and an expression need words of one passage.`;
export const keyboardMode = (name: string) =>
  `Passage ${name}. Arrow keys move from word to word, Shift with an arrow key selects more, Up and Down change the passage, Enter says what the words are, Escape leaves.`;
export const keyboardHelp =
  '← → word · Shift selects more · ↑ ↓ passage · Enter: say what they are · Esc: leave';
export const keyboardLeft = 'You left the choosing of words.';
export const selectedWords = (words: string) => `Selected: ${words}`;

// The panel

export const close = 'Close';
export const newLabel = (kind: string) => `New: ${kind.toLowerCase()}`;
export const changedLabel = (kind: string) => kind;
export const quotes = 'Quotes';
export const quote = 'Quote';
export const noQuotes = 'No words yet. Select some in the article, and choose “Add to this …”.';
export const moreQuotes = 'To add more words, select them in the article.';
export const removeQuote = 'Remove';
export const removeThisQuote = (exact: string) => `Remove the quote “${exact}”`;
export const lead = 'Stands for the others where there is room for only one';
export const showInText = 'Show';
export const save = 'Save';
export const saving = 'Saving …';
export const remove = 'Delete';
export const optional = 'optional';
export const notSaid = '–';
export const choose = 'Choose …';
export const addVoice = 'Add a voice';
export const withoutNewVoice = 'No new voice after all';
export const newVoice = 'New voice';
export const addItem = (title: string) => `Add: ${title.toLowerCase()}`;
export const removeItem = (title: string, number: number) => `Remove: ${title.toLowerCase()} ${number}`;
export const oneOnALine = 'One on each line.';
export const missing = 'Please fill this in.';
export const chooseOne = 'Please choose one.';
export const needsQuote = 'At least one quote is needed: select words in the article.';
export const nothingChanged = 'Nothing has changed.';
export const notSaved = 'Not saved.';
export const notFound = (problem: string) => `Not found in the text: ${problem}`;

// Conflicts

export const conflict =
  'Not saved: the file was changed elsewhere since you began. Nothing was overwritten, and what you typed is still here.';
export const takeDisk = 'Read the file again and keep what I typed';
export const tookDisk = 'The file was read again. Look at what you typed, and save.';
export const goneElsewhere = 'What you changed is no longer in the file.';
export const changedElsewhere = (fields: readonly string[]) =>
  `Changed by you and elsewhere: ${fields.join(', ')}. If you keep what you typed, it replaces the other.`;
export const tookDiskButGone =
  'The file was read again. What you changed is no longer in it; if you save, it is added anew.';

// What was done

export const saved = (what: string) => `Saved: ${what}`;
export const deleted = (what: string) => `Deleted: ${what}`;
export const undone = (what: string) => `Taken back: ${what}`;
export const kept = 'Kept as unfinished.';

/** Names a change in few characters, for what was saved and for undo: "position of the author on …". */
export const changeOf = {
  position: (voice: string, claim: string) =>
    `position of ${voiceInWords(inBrief(voice))} on “${inBrief(claim)}”`,
  note: (kind: string, exact: string) => `note “${inBrief(kind)}” on “${inBrief(exact)}”`,
  stance: 'the author’s stance',
  event: (event: string) => `mention of “${inBrief(event)}”`,
  expression: (words: string) => `expression “${inBrief(words)}”`,
  examined: (claim: string) => `takes no side on “${inBrief(claim)}”`,
  silent: (claim: string) => `silent on “${inBrief(claim)}”`,
  voice: (name: string) => `voice “${inBrief(name)}”`,
  article: 'about the article',
  finish: 'finished the draft',
};
export const deletion = (what: string) => `deleted ${what}`;

/** The name of a voice inside a sentence. */
function voiceInWords(voice: string): string {
  return voice === 'author' ? THE_AUTHOR : isolate(voice);
}

const BRIEF = 60;

/** The beginning of long words. */
export function inBrief(words: string): string {
  return words.length <= BRIEF ? words : `${words.slice(0, BRIEF).replace(/\s+\S*$/, '')} …`;
}

// Lists of labels

export const labelsOfArticle = 'Labels of this article';
export const labelsOfPassage = (name: string) => `Labels of passage ${name}`;
export const allLabels = 'All labels of this article';
export const noLabels = 'No labels yet. Select words in the article to make one.';
export const noLabelsHere = 'No labels here yet. Select words of the passage to make one.';
export const edit = 'Edit';
export const editThis = (what: string) => `Edit: ${what}`;
export const deleteThis = (what: string) => `Delete: ${what}`;
export const positionInList = (voice: string, stance: string, claim: string) => {
  const verb = stance in STANDS_IN_SENTENCES ? STANDS_IN_SENTENCES[stance as Stance].one : stance;
  return `${capitalize(voiceInWords(voice))} ${verb}${stance === 'neutral' ? '' : ' with'}: ${claim}`;
};
export const elsewhere = 'Not in a passage';

export const unfinished = 'Unfinished';
export const proceed = 'Continue';
export const discard = 'Discard';
export const proceedWith = (what: string) => `Continue: ${what}`;
export const discardThis = (what: string) => `Discard: ${what}`;
export const started = (kind: string, words: string) =>
  words === '' ? kind : `${kind}: “${inBrief(words)}”`;

export const referent = 'What the words name';

// Claims

export const claimsOfArticle = 'Claims: what this article does with each';
export const claimsHelp =
  'A claim has been read if somebody takes a position on it, if the article mentions it without taking a side, or if the article is silent on it.';
export const hasPositions = (voices: readonly string[]) =>
  `Positions: ${voices.map(voiceInWords).join(', ')}`;
export const readNeutral = 'Takes no side';
export const readSilent = 'Silent';
export const notRead = 'Not read yet';
export const markNeutral = 'It takes no side';
export const markSilent = 'It is silent';
export const addPosition = 'Add a position';
export const changeStance = 'Change';
export const notSilent = 'Not silent after all';
export const onClaim = (action: string, claim: string) => `${action}: ${claim}`;

// Voices and what is known of the article

export const voicesOfArticle = 'Voices of this article';
export const noVoices = 'Nobody speaks in this article yet but its author.';
export const finishDraft = 'Finish the draft';
export const finishHelp =
  'A draft is in no build. When nothing is missing, finish it, and the article becomes a part of the site.';
export const cannotFinish = 'Not finished yet. This is still missing or wrong:';
export const facts = 'Title, source, date, topics';
export const stanceOfAuthor = 'The author’s stance on the subject';
export const problemsOfDossier = 'Problems';
export const whereProblem = (file: string, line: number | undefined) =>
  line === undefined ? file : `${file}, line ${line}`;
export const mend = 'Go there';
