import { formatProblem, type Problem } from '../corpus/problem.ts';

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
      problems.map(({ file, line, column, slug, message }) => ({ file, line, column, slug, message })),
      null,
      2,
    );
  return problems.map(format === 'github' ? asWorkflowCommand : formatProblem).join('\n');
}

/**
 * Writes a problem as a workflow command, which GitHub shows at its line
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message).
 */
function asWorkflowCommand({ file, line, column, slug, message }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: slug })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`);
  return `::error ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
