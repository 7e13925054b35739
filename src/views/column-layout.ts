/**
 * With this many articles or more, columns of a readable width may not fit the page, so they scroll in a
 * pane.
 */
const MIN_ARTICLES_IN_PANE = 3;
/** With this many articles or more, a comparison opens on its rows, and its texts are folded. */
const MIN_ARTICLES_TO_FOLD = 4;

/** Checks whether the texts of so many articles scroll in a pane of their own. */
export function isInPane(articles: readonly unknown[]): boolean {
  return articles.length >= MIN_ARTICLES_IN_PANE;
}

/**
 * Checks whether the texts of a comparison are folded by default.
 * @param sections the sections above the texts
 */
export function hasFoldedTexts(articles: readonly unknown[], sections: readonly unknown[]): boolean {
  return sections.length > 0 && articles.length >= MIN_ARTICLES_TO_FOLD;
}
