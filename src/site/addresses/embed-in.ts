import { writeOnly } from './only.ts';

/**
 * Returns the address of a proposition to embed, inside the folder of its dossier's embeds (see `makePaths`).
 * This is a file of its own because a script completes such addresses, and code shared with other scripts
 * would be one more file to load.
 * @param sigla the articles to which the embed is narrowed; none for all
 */
export function embedIn(folder: string, proposition: string, sigla: readonly string[]): string {
  return `${folder}${proposition}/${writeOnly('', sigla)}`;
}
