import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findVisibleLiterals, type Finding, type SourceFile } from './find-literals.ts';

/** The files that may show words to readers; those that check content or run in a terminal don't. */
const FILES = [
  'src/{components,layouts,pages,features,views,client,site,workbench}/**/*.{astro,ts}',
  'src/**/*.css',
  'public/*.js',
];
const NOT_THESE = ['src/words/**', 'src/**/*.{test,fixture,d}.ts'];

/** A literal that looks as if readers saw it, although it is not one of the interface's words. */
export interface Exception {
  /** Where the literal may be: a file, or a folder with a trailing slash. */
  in: string;
  literal: string | RegExp;
  reason: string;
}

/** The literals that look like the interface's words but are not. */
export const EXCEPTIONS: readonly Exception[] = [
  { in: 'src/', literal: /^(Literata|Libre Franklin|Franklin)\b/, reason: 'names of fonts' },
  { in: 'src/client/reading/copy-links.ts', literal: /^a:is\(/, reason: 'a selector' },
  { in: 'src/features/blind/blind-article.ts', literal: 'Article', reason: 'a type of schema.org' },
  { in: 'src/features/cards/build/card-layout.ts', literal: /^\d+px /, reason: 'CSS' },
  { in: 'src/features/citation/to-bibtex.ts', literal: /^@misc/, reason: 'BibTeX' },
  { in: 'src/features/citation/to-ris.ts', literal: /ER {2}-/, reason: 'RIS' },
  {
    in: 'src/features/citation/csl-item.ts',
    literal: 'Source unknown',
    reason: 'what editors write for an unknown source; recognized here, not shown',
  },
  {
    in: 'src/features/data/annotations.ts',
    literal: /^(Annotation|Organization)$/,
    reason: 'vocabulary of W3C Web Annotations',
  },
  {
    in: 'src/features/data/structured-data.ts',
    literal: /^(Organization|Person)$/,
    reason: 'types of schema.org',
  },
  { in: 'src/features/citation/to-bibtex.ts', literal: ' and ', reason: 'BibTeX’s word between names' },
  { in: 'src/features/embed/embed-snippet.ts', literal: /^allow-/, reason: 'permissions of a frame' },
  { in: 'src/features/feeds/robots.ts', literal: /^User-agent/, reason: 'for crawlers' },
  { in: 'src/features/search/client/', literal: 'sig big', reason: 'classes' },
  { in: 'src/features/search/client/walk-results.ts', literal: /^\[data-answers\]/, reason: 'a selector' },
  { in: 'src/pages/search.astro', literal: 'idle slow failed none', reason: 'states of the search' },
  {
    in: 'src/site/content-security-policy.ts',
    literal: /^('self'|[a-z]+-[a-z]+ )/,
    reason: 'the policy, for browsers',
  },
  { in: 'src/site/addresses/address-forms.ts', literal: /^\/:dossier\//, reason: 'a form of addresses' },
  {
    in: 'src/workbench/handle-requests.ts',
    literal: /^(Content-Security-Policy|Connection|frame-ancestors 'self')$/,
    reason: 'headers, for browsers',
  },
  { in: 'src/workbench/workbench-integration.ts', literal: /^import /, reason: 'code' },
  { in: 'src/workbench/write-yaml.ts', literal: /^k: /, reason: 'YAML' },
  { in: 'src/site/plain-imports.ts', literal: /^export const /, reason: 'code' },
  { in: 'src/site/frame-headers.ts', literal: /frame-ancestors/, reason: 'the policy, for browsers' },
  {
    in: 'src/site/settings.ts',
    literal: /^(SITE|BASE|CONTACT|CARDS) is /,
    reason: 'for whoever builds the site',
  },
];

/** Reads the files of a project that may show words to readers. */
export function readShowingFiles(projectDir: string): SourceFile[] {
  const files = globSync(FILES, { cwd: projectDir, exclude: NOT_THESE }).sort();
  return files.map((file) => ({ file, code: readFileSync(join(projectDir, file), 'utf8') }));
}

/**
 * Finds words that readers would see but that are not in src/words, and exceptions that nothing needs.
 * @returns one line per problem
 */
export function checkVisibleLiterals(
  files: readonly SourceFile[],
  exceptions: readonly Exception[] = EXCEPTIONS,
): string[] {
  const findings = findVisibleLiterals(files);
  return [
    ...findings
      .filter((finding) => !exceptions.some((exception) => isExcepted(finding, exception)))
      .map(({ file, line, literal }) => `${file}:${line}: ${JSON.stringify(literal)}`),
    ...exceptions
      .filter((exception) => !findings.some((finding) => isExcepted(finding, exception)))
      .map(({ in: where, literal }) => `${where}: the exception ${String(literal)} is unused`),
  ];
}

function isExcepted({ file, literal }: Finding, { in: where, literal: excepted }: Exception): boolean {
  const isThere = where.endsWith('/') ? file.startsWith(where) : file === where;
  return isThere && (typeof excepted === 'string' ? literal === excepted : excepted.test(literal));
}

if (import.meta.main) {
  const problems = checkVisibleLiterals(
    readShowingFiles(process.argv[2] ?? join(import.meta.dirname, '..', '..')),
  );
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
