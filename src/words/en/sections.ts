import { countInWords } from './format.ts';

/** The heads of a comparison's sections, by how authors stand to each other on so many claims. */
export const titles = {
  differ: (count: number) => `The authors differ on ${countInWords(count)}`,
  agree: (count: number) => `The authors take the same position on ${countInWords(count)}`,
  alone: (count: number) => `Only one author takes a position on ${countInWords(count)}`,
  reported: (count: number) => `Only reported: ${countInWords(count)}`,
  silent: (count: number) => `All are silent on ${countInWords(count)}`,
};

/** What stands under the heads. */
export const explanations = {
  differ: 'Only the authors’ own views count here, not those of people whom they quote.',
  agree: 'Two or more of the authors take the same view.',
  alone: 'The rest report others, or are silent.',
  reported: 'No author takes a position on these.',
  silent: 'Other articles discuss them.',
};
