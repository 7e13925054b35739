import { capitalize, countOf } from './format.ts';
import { TEXT } from './terms.ts';

export const title = (texts: number) => `${capitalize(countOf(texts, TEXT))}, read blind`;
export const description =
  'Read the texts without names and dates, predict their kind, their year and where their authors stand, then reveal them one by one.';
/** @param onScreen wraps what can't be done on paper */
export const lede = <Part>(onScreen: (text: string) => Part) => [
  'Read the texts without knowing who published them or when. Predict their kind, their year and where their authors stand',
  onScreen(', then reveal them one by one'),
  '. The order is shuffled, so the numbers tell you nothing.',
];

/** @param onScreen wraps what can't be done on paper */
export const predictHeading = <Part>(onScreen: (text: string) => Part) => [
  'Predict',
  onScreen(', then reveal'),
];
/**
 * @param target what the dossier's stances are about
 * @param onScreen wraps what isn't true of paper
 */
export const predict = <Part>(target: Part, onScreen: (text: string) => Part) => [
  'Stance: where does the author stand on ',
  target,
  '?',
  onScreen(' Your answers are neither sent nor stored.'),
];
export const takesNoSide = 'The author reports what others think and takes no stance on this question.';

export const withNames = 'The same comparison, with names';

/** The button that prints the page, and what is printed without it. */
export const printWorksheet = 'Print as a worksheet';
export const aboutWorksheet =
  'Prints the texts, the questions and room to write, with the publishers hidden.';
