/**
 * What stands in the built search page for what only the index knows, until there is one. A page says none of
 * these by itself; one that did would fail the build.
 */
export const INDEX_PLACES = {
  /** Names the index, so that no browser takes another for it. */
  version: '%index-version%',
  /** The addresses that every search asks for. */
  ahead: '%index-ahead%',
  /** The catalogue as JSON. */
  catalogue: '%index-catalogue%',
} as const;

/**
 * A page with its places filled.
 * @throws Error where a place is missing, or there more than once
 */
export function fillPlaces(
  html: string,
  values: Readonly<Record<keyof typeof INDEX_PLACES, string>>,
): string {
  return (
    Object.entries(INDEX_PLACES)
      .map(([name, place]) => {
        const start = html.indexOf(place);
        if (start === -1) throw new Error(`The search page has no place ${place}.`);
        if (start !== html.lastIndexOf(place))
          throw new Error(`The search page has the place ${place} more than once.`);
        return { start, end: start + place.length, value: values[name as keyof typeof INDEX_PLACES] };
      })
      // From the end, so that filling one leaves those before it where they are.
      .sort((a, b) => b.start - a.start)
      .reduce((filled, { start, end, value }) => filled.slice(0, start) + value + filled.slice(end), html)
  );
}
