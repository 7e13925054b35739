/**
 * The address of one row of a comparison to be embedded, in the folder of the comparison's embeds (`makePaths` has both).
 * In a file of its own, since a script completes such addresses: what it shared with other scripts would be one more file to load.
 */
export function embedIn(folder: string, proposition: string): string {
  return `${folder}${proposition}/`;
}
