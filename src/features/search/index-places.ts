/**
 * Placeholders in the search page for what only the index knows. The build fills them in once the index is
 * built, and fails if the page's own text contains one.
 */
export const INDEX_PLACES = {
  /** Identifies the index, so that no browser uses an outdated one from its cache. */
  version: '%index-version%',
  /** The addresses of the files that every search needs. */
  ahead: '%index-ahead%',
  /** The catalogue as JSON. */
  catalogue: '%index-catalogue%',
} as const;

/**
 * Replaces the placeholders in a page with their values.
 * @throws Error if a placeholder is missing or appears more than once
 */
export function fillPlaces(
  html: string,
  values: Readonly<Record<keyof typeof INDEX_PLACES, string>>,
): string {
  return (
    Object.entries(INDEX_PLACES)
      .map(([name, place]) => {
        const start = html.indexOf(place);
        if (start === -1) throw new Error(`The search page has no placeholder ${place}.`);
        if (start !== html.lastIndexOf(place))
          throw new Error(`The search page has the placeholder ${place} more than once.`);
        return { start, end: start + place.length, value: values[name as keyof typeof INDEX_PLACES] };
      })
      // From the end, so that filling one does not move those before it.
      .sort((a, b) => b.start - a.start)
      .reduce((filled, { start, end, value }) => filled.slice(0, start) + value + filled.slice(end), html)
  );
}
