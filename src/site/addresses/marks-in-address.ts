/**
 * Writes into an address whether all marks are shown: `?marks=all`. The rest of the query is kept.
 * public/restore-choice.js reads it.
 * @param search the query with its `?`
 * @returns the query with its `?`, or "" if it is empty
 */
export function writeMarks(search: string, areShown: boolean): string {
  const rest = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('marks='));
  const written = [...rest, ...(areShown ? ['marks=all'] : [])].join('&');
  return written === '' ? '' : `?${written}`;
}
