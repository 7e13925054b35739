/** Layouts differ up to so many columns. */
const MOST_COLUMNS = 5;

/** The class of whatever is laid out by how many articles there are: n2 to n5, n5 for more. */
export function sizeClass(articles: readonly unknown[]): string {
  return `n${Math.min(articles.length, MOST_COLUMNS)}`;
}
