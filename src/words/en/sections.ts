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
  differ: 'Only the authors’ own words decide this. Those whom they report have a line beside them.',
  agree: 'Two or more of the authors hold the same view.',
  alone: 'The others report, or are silent.',
  reported: 'No author of these takes a position.',
  silent: 'Other articles of the dossier speak of them.',
};
