import { listWithCommas } from './format.ts';
import { SITE_NAME } from './terms.ts';

/** Where the row comes from, with a link to it in its comparison. */
export const origin = <Part>(dossier: string, sigla: readonly string[], link: (text: string) => Part) => [
  `From “${dossier}”: `,
  link(`compare ${listWithCommas(sigla)} on ${SITE_NAME}`),
];
