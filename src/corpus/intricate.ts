import { problem, type Problem } from './problem.ts';

/** The most quotations and lists inside each other. */
const MAX_CONTAINERS = 50;
/**
 * The most marks of emphasis, code, links, HTML and line breaks in a paragraph: the parser compares each with
 * others.
 */
const MAX_MARKS = 2000;
/** The most lines below the frontmatter. */
const MAX_LINES = 10_000;

const CONTAINER = String.raw`(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))`;
/** A line that begins too many quotations and lists. */
const CONTAINERS = new RegExp(`^(?:[ \\t]*${CONTAINER}){${MAX_CONTAINERS + 1}}`);
/** A line that begins a list so far to the right that it is in too many others: each takes two columns. */
const INDENTED = new RegExp(`^(?:\\t| {4}){${MAX_CONTAINERS / 2}}[ \\t]*${CONTAINER}`);

/**
 * Finds what would keep the Markdown parser busy for minutes, before it begins: more lines than any text has,
 * or more marks on a line or in a paragraph.
 */
export function findIntricate(file: string, text: string): Problem | null {
  const lines = text.split('\n');
  const body = text.startsWith('---') ? lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) : -1;
  let marks = 0;
  if (lines.length - body > MAX_LINES)
    return problem({ file, line: body + 1 + MAX_LINES }, 'text-too-intricate', 'lines', MAX_LINES);
  for (const [index, line] of lines.entries()) {
    if (index <= body) continue;
    const place = { file, line: index + 1 };
    if (CONTAINERS.test(line) || INDENTED.test(line))
      return problem(place, 'text-too-intricate', 'quotations and lists inside each other', MAX_CONTAINERS);
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_`<[\]&~\\]| {2}$/g)?.length ?? 0);
    if (marks > MAX_MARKS)
      return problem(place, 'text-too-intricate', 'marks of Markdown in one paragraph', MAX_MARKS);
  }
  return null;
}
