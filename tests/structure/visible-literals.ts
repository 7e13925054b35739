import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findVisibleLiterals, type Finding, type SourceFile } from './find-literals.ts';

/** The files that show something: not what checks content or runs in a terminal, nor the words themselves. */
const FILES = [
  'src/{components,layouts,pages,features,views,client,site}/**/*.{astro,ts}',
  'src/**/*.css',
  'public/*.js',
];
const NOT_THESE = ['src/words/**', 'src/**/*.{test,fixture,d}.ts'];

/** A literal that readers would see, and that is no word of the interface all the same. */
export interface Exception {
  /** Where it stands: a file, or a folder with a slash at its end. */
  in: string;
  literal: string | RegExp;
  reason: string;
}

/** What looks like the interface's words and is not. */
export const EXCEPTIONS: readonly Exception[] = [
  { in: 'src/', literal: /^(Literata|Libre Franklin|Franklin)\b/, reason: 'names of fonts' },
  { in: 'src/client/reading/copy-links.ts', literal: /^a:is\(/, reason: 'a selector' },
  { in: 'src/features/blind/blind-article.ts', literal: 'Article', reason: 'a type of schema.org' },
  { in: 'src/features/cards/build/card-layout.ts', literal: /^\d+px /, reason: 'CSS' },
  { in: 'src/features/cards/build/column-layout.ts', literal: /^path\{/, reason: 'CSS' },
  { in: 'src/features/citation/to-bibtex.ts', literal: /^@misc/, reason: 'BibTeX' },
  { in: 'src/features/citation/to-ris.ts', literal: /ER {2}-/, reason: 'RIS' },
  {
    in: 'src/features/citation/csl-item.ts',
    literal: 'Source unknown',
    reason: 'what editors write where they know no source, recognized here and not shown',
  },
  {
    in: 'src/features/data/annotations.ts',
    literal: /^(Annotation|Organization)$/,
    reason: 'vocabulary of W3C Web Annotations',
  },
  { in: 'src/features/embed/embed-snippet.ts', literal: /^allow-/, reason: 'what a frame may do' },
  { in: 'src/features/feeds/robots.ts', literal: /^User-agent/, reason: 'for crawlers' },
  { in: 'src/features/search/client/', literal: 'sig big', reason: 'classes' },
  { in: 'src/features/search/client/walk-results.ts', literal: /^\[data-answers\]/, reason: 'a selector' },
  { in: 'src/pages/search.astro', literal: 'idle slow failed none', reason: 'states of the search' },
  {
    in: 'src/site/content-security-policy.ts',
    literal: /^('self'|[a-z]+-[a-z]+ )/,
    reason: 'the policy, for browsers',
  },
  { in: 'src/site/frame-headers.ts', literal: /frame-ancestors/, reason: 'the policy, for browsers' },
  {
    in: 'src/site/settings.ts',
    literal: /^(SITE|BASE|CONTACT|CARDS) is /,
    reason: 'for whoever builds the site',
  },
];

/** The files of a project that show something. */
export function readShowingFiles(projectDir: string): SourceFile[] {
  const files = globSync(FILES, { cwd: projectDir, exclude: NOT_THESE }).sort();
  return files.map((file) => ({ file, code: readFileSync(join(projectDir, file), 'utf8') }));
}

/** What readers would see outside src/words, one line each, and the exceptions that nothing needs. */
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
      .map(({ in: where, literal }) => `${where}: nothing needs the exception ${String(literal)}`),
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
