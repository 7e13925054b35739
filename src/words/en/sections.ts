import { countInWords } from './format.ts';

/** The heads of a comparison's sections, by how authors stand to each other on so many claims. */
export const titles = {
  differ: (count: number) => `They differ on ${countInWords(count)}`,
  agree: (count: number) => `They take the same position on ${countInWords(count)}`,
  alone: (count: number) => `One author speaks alone on ${countInWords(count)}`,
  reported: (count: number) => `Only reported: ${countInWords(count)}`,
  silent: (count: number) => `All are silent on ${countInWords(count)}`,
};

/** What stands under the heads. */
export const explanations = {
  differ: 'This goes by the authors’ own views. The views of those whom they report stand beside a line.',
  agree: 'Two or more of the authors hold the same view.',
  alone: 'The others report, or are silent.',
  reported: 'No author of these takes a position.',
  silent: 'Other articles of the dossier speak of them.',
};
