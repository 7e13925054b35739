/** What an editor writes for the name of a source that is not known. */
const UNKNOWN = 'Source unknown';

/** The name of who published an article; `null` where it is unknown, so that nobody of that name is cited. */
export function knownSourceName(source: { name: string }): string | null {
  return source.name === UNKNOWN ? null : source.name;
}
