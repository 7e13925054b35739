/**
 * Returns the address of a row to embed, inside the folder of its comparison's embeds (see `makePaths`). This
 * is a file of its own because a script completes such addresses, and code shared with other scripts would be
 * one more file to load.
 */
export function embedIn(folder: string, proposition: string): string {
  return `${folder}${proposition}/`;
}
