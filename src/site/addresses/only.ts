const ONLY = 'only';
/** The form of a siglum; other words in an address must not get onto the page. */
const SIGLUM = /^\p{Lu}{1,2}$/u;

/**
 * Reads from an address which articles it narrows its page to: `?only=b-d-f`.
 * @param search the query of an address, with or without its `?`
 * @returns their sigla in capitals, in the address's order; none if the address does not narrow its page
 */
export function readOnly(search: string): string[] {
  const sigla = (new URLSearchParams(search).get(ONLY) ?? '')
    .toUpperCase()
    .split(/\P{Lu}+/u)
    .filter((siglum) => SIGLUM.test(siglum));
  return [...new Set(sigla)];
}

/**
 * Writes into a query which articles its page is narrowed to. The rest of the query is kept.
 * @param sigla their sigla; none for the whole page
 * @returns the query with its `?`, or "" if it is empty
 */
export function writeOnly(search: string, sigla: readonly string[]): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${ONLY}=`));
  const only = sigla.length > 0 ? [`${ONLY}=${sigla.join('-').toLowerCase()}`] : [];
  const query = [...only, ...rest].join('&');
  return query === '' ? '' : `?${query}`;
}
