/** A rule of a `_headers` file: the paths that it is for, and the headers that it gives them. */
export interface HeaderRule {
  paths: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file (https://developers.cloudflare.com/pages/configuration/headers/), in which `*`
 * stands for anything.
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
    if (name === undefined || value === undefined) throw new Error(`"${line}" is no header.`);
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers of a path as hosts add them up: those of all rules that fit it, with the values of the same
 * name joined.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ paths }) => paths.test(path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    headers.set(key, [...(headers.has(key) ? [headers.get(key)] : []), value].join(', '));
  }
  return headers;
}
