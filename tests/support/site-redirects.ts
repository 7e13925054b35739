/** An answer that leads to another address. */
export interface Redirect {
  status: number;
  location: string;
}

interface Rule {
  paths: RegExp;
  to: string;
  status: number;
  /** Whether it has no placeholders and no asterisk. */
  isStatic: boolean;
}

const PLACEHOLDER = /^:[A-Za-z]\w*$/;

/**
 * Reads a `_redirects` file; the function that it returns finds the redirect of a path. It knows only what
 * Netlify (https://docs.netlify.com/manage/routing/redirects/redirect-options/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/redirects/) read alike: a placeholder is a whole
 * part, and an asterisk is the last. It throws if a rule needs more, or if a rule without placeholders comes
 * after one with them, which Cloudflare Pages would prefer nevertheless. Like Cloudflare Pages, it minds a
 * slash at the end. The query is kept if the target has none.
 */
export function readRedirects(file: string): (path: string, search?: string) => Redirect | null {
  const lines = file.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const rules = lines.map(readRule);
  const late = rules.find(({ isStatic }, index) => isStatic && rules[index - 1]?.isStatic === false);
  if (late) throw new Error(`The rule that leads to "${late.to}" comes after one with placeholders.`);
  return (path, search = '') => {
    for (const { paths, to, status } of rules) {
      const match = paths.exec(path);
      if (!match) continue;
      const filled = to.replace(/:([A-Za-z]\w*)/g, (whole, name: string) => match.groups?.[name] ?? whole);
      const [, before = '', query, fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(filled) ?? [];
      return { status, location: before + (query ?? search) + fragment };
    }
    return null;
  };
}

function readRule(line: string): Rule {
  const [from = '', to = '', status = '', ...rest] = line.split(/\s+/);
  if (!from.startsWith('/') || to === '' || !/^30[12378]$/.test(status) || rest.length > 0)
    throw new Error(`"${line}" is not a path, a target and a status.`);
  const parts = from.slice(1).split('/');
  const patterns = parts.map((part, index) => {
    if (PLACEHOLDER.test(part)) return `(?<${part.slice(1)}>[^/]+)`;
    if (part === '*' && index === parts.length - 1) return '(?<splat>.*)';
    if (/[:*]/.test(part)) throw new Error(`Hosts don't read "${part}" in "${line}" alike.`);
    return RegExp.escape(part);
  });
  return {
    paths: new RegExp(`^/${patterns.join('/')}$`),
    to,
    status: Number(status),
    isStatic: !/[:*]/.test(from),
  };
}
