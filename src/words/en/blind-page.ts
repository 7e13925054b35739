import { capitalize, countOf } from './format.ts';
import { TEXT } from './terms.ts';

export const title = (texts: number) => `${capitalize(countOf(texts, TEXT))}, read blind`;
export const description =
  'Read the texts without names and dates, predict what they are and where their authors stand, then reveal one after the other.';
export const lede =
  'Read them without knowing who published them, and when. Predict what they are; then reveal one after the other. The order is shuffled: the numbers go by it and say nothing else.';

export const predictHeading = 'Predict, then reveal';
/** @param target what the dossier's stances are about */
export const predict = (target: string) =>
  `The stance asked for is the author’s own, on ${target}. What you choose is neither sent nor stored.`;
export const takesNoSide = 'The author sets out what others hold and takes no stance on this question.';

export const withNames = 'The same comparison, with names';
