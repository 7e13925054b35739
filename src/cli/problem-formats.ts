import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem, type ProblemSlug } from '../corpus/problem.ts';

/** How problems can be printed: for people, for programs, and for GitHub to show them at their lines. */
export const FORMATS = ['text', 'json', 'github'] as const;

/** One of these ways. */
export type Format = (typeof FORMATS)[number];

/** Checks whether a value names a format. */
export function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}

/** Prints problems in a format: a line each or, as JSON, one array. */
export function formatProblems(problems: readonly Problem[], format: Format): string {
  if (format === 'json')
    return JSON.stringify(
      problems.map(({ file, line, column, slug, message }) => ({
        file,
        line,
        column,
        slug,
        message,
        help: helpPage(slug),
      })),
      null,
      2,
    );
  return problems.map(format === 'github' ? asWorkflowCommand : formatProblem).join('\n');
}

/** Says where the pages are that explain problems; for people, once below all of them. */
export function helpLine(problems: readonly Problem[]): string {
  const [slug, ...others] = new Set(problems.map((each) => each.slug));
  return slug !== undefined && others.length === 0
    ? `What it means and how to mend it: ${helpPage(slug)}`
    : `What each means and how to mend it: ${helpPage('<name>')}`;
}

/**
 * Returns where the page about a kind of problem is: its address, if package.json names the project's
 * repository, or else its path in the project.
 * @param repository what package.json says; an address like `https://host/owner/name`, perhaps with `git+`
 */
export function helpPage(slug: ProblemSlug | '<name>', repository = readRepository()): string {
  const path = `docs/problems/${slug}.md`;
  const address = repository?.replace(/^git\+/, '').replace(/\.git$/, '');
  return address?.startsWith('https://') ? `${address}/blob/HEAD/${path}` : path;
}

function readRepository(): string | undefined {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  const { repository } = JSON.parse(file) as { repository?: string | { url?: string } };
  return typeof repository === 'string' ? repository : repository?.url;
}

/**
 * Writes a problem as a workflow command, which GitHub shows at its line
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message).
 */
function asWorkflowCommand({ file, line, column, slug, message }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: slug })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`);
  return `::error ${properties.join(',')}::${escapeData(`${message} Help: ${helpPage(slug)}`)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
