import { listWithCommas } from './format.ts';
import { SITE_NAME } from './terms.ts';

/**
 * Where the row comes from, with a link to it in its comparison. A single article is compared with none, so
 * the link leads to the claim.
 */
export const origin = <Part>(
  dossier: Part | string,
  sigla: readonly string[],
  link: (text: string) => Part,
) => [
  'From “',
  dossier,
  '”: ',
  link(
    sigla.length > 1 ? `compare ${listWithCommas(sigla)} on ${SITE_NAME}` : `see the claim on ${SITE_NAME}`,
  ),
];

export const withoutScript = 'Scripts are off, so all articles are shown.';
