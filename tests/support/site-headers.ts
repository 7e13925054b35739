/** A rule of a `_headers` file: the paths that it matches, and the headers that they get. */
export interface HeaderRule {
  paths: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Parses a `_headers` file (https://developers.cloudflare.com/pages/configuration/headers/), in which `*`
 * matches anything.
 */
export function readHeaderRules(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of file.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({
        paths: new RegExp(
          `^${line
            .trim()
            .split('*')
            .map((part) => RegExp.escape(part))
            .join('.*')}$`,
        ),
        headers: [],
      });
      continue;
    }
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`"${line}" is not a header.`);
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/**
 * Returns the headers of a path. As on hosts, the headers of all matching rules are merged, and values with
 * the same name are joined.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ paths }) => paths.test(path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    headers.set(key, [...(headers.has(key) ? [headers.get(key)] : []), value].join(', '));
  }
  return headers;
}
