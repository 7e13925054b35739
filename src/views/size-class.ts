/** Layouts for more columns than this are the same. */
const MOST_COLUMNS = 6;

/**
 * Returns the class for layouts that depend on the number of articles: `n2` to `n5`, each with that many
 * columns where they fit, and `n6` for more.
 */
export function sizeClass(articles: readonly unknown[]): string {
  return `n${Math.min(articles.length, MOST_COLUMNS)}`;
}
