/** A host that reads `_headers` files. */
export type HeadersHost = 'Cloudflare Pages' | 'Netlify';

/** A rule of a `_headers` file: the paths to which it applies, and the headers that they get. */
interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** How a host reads a rule's pattern, and what it sends if several rules set the same header. */
interface Reading {
  pathsOf: (pattern: string) => RegExp;
  merge: (before: string, value: string) => string;
}

/**
 * The sources are https://developers.cloudflare.com/pages/configuration/headers/ and, for Netlify,
 * https://docs.netlify.com/manage/routing/headers/ with its parser
 * (https://github.com/netlify/build/tree/main/packages/headers-parser).
 */
const READINGS: Record<HeadersHost, Reading> = {
  'Cloudflare Pages': {
    pathsOf: (pattern) => {
      const names: string[] = pattern.match(/:[A-Za-z]\w*/g) ?? [];
      if (new Set(names).size < names.length || pattern.split('*').length > 2)
        throw new Error(`"${pattern}" has two placeholders with the same name, or two asterisks.`);
      const source = pattern
        .split(/(:[A-Za-z]\w*|\*)/)
        .map((part) => (part === '*' ? '.*' : names.includes(part) ? '[^/]+' : RegExp.escape(part)));
      return new RegExp(`^${source.join('')}$`);
    },
    merge: (before, value) => `${before}, ${value}`,
  },
  // Only a whole part can be a placeholder. Letter case and a slash at the end make no difference.
  Netlify: {
    pathsOf: (pattern) => {
      const source = pattern
        .split('/')
        .filter((part) => part !== '')
        .map((part) => {
          if (part.startsWith(':')) return '/[^/]+';
          // An asterisk that is a whole part also matches the path without it.
          return part === '*' ? '(?:/.*)?' : `/${part.split('*').map(RegExp.escape).join('.*')}`;
        });
      return new RegExp(`^${source.join('')}/?$`, 'i');
    },
    merge: (_before, value) => value,
  },
};

/** Parses a `_headers` file; the function that it returns gives the headers that a host sends for a path. */
export function readHeaders(
  file: string,
  host: HeadersHost = 'Cloudflare Pages',
): (path: string) => Map<string, string> {
  const { pathsOf, merge } = READINGS[host];
  const rules = parseRules(file).map(({ pattern, headers }) => ({ paths: pathsOf(pattern), headers }));
  return (path) => {
    const sent = new Map<string, string>();
    for (const [name, value] of rules
      .filter(({ paths }) => paths.test(path))
      .flatMap((rule) => rule.headers)) {
      const key = name.toLowerCase();
      const before = sent.get(key);
      sent.set(key, before === undefined ? value : merge(before, value));
    }
    return sent;
  };
}

/** Returns the patterns of the rules in a `_headers` file, in order. */
export function headerPatternsIn(file: string): string[] {
  return parseRules(file).map(({ pattern }) => pattern);
}

function parseRules(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of file.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`"${line}" is not a header.`);
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}
