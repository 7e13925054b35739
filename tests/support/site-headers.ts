/**
 * The headers that a `_headers` file (https://developers.cloudflare.com/pages/configuration/headers/) gives to every path:
 * those of its `/*` rule.
 */
export function headersForAllPaths(file: string): [name: string, value: string][] {
  const headers: [string, string][] = [];
  let isInRule = false;
  for (const line of file.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      isInRule = line.trim() === '/*';
      continue;
    }
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (isInRule && name !== undefined && value !== undefined) headers.push([name, value]);
  }
  return headers;
}
