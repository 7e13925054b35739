import { problem, type Problem } from './problem.ts';

/** The most quotations and lists inside each other that one line may begin. */
const MAX_CONTAINERS = 50;
/** The most marks of emphasis, code, links and HTML in a paragraph: the parser compares each with others. */
const MAX_MARKS = 2000;

const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]))){${MAX_CONTAINERS + 1}}`);

/**
 * Finds what would keep the Markdown parser busy for minutes, before it begins: more marks on a line or in a
 * paragraph than any text has.
 */
export function findIntricate(file: string, text: string): Problem | null {
  const lines = text.split('\n');
  const body = text.startsWith('---') ? lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) : -1;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (index <= body) continue;
    const place = { file, line: index + 1 };
    if (CONTAINERS.test(line))
      return problem(
        place,
        'text-too-intricate',
        'marks of quotations and lists on one line',
        MAX_CONTAINERS,
      );
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_`<[\]&~]/g)?.length ?? 0);
    if (marks > MAX_MARKS)
      return problem(place, 'text-too-intricate', 'marks of Markdown in one paragraph', MAX_MARKS);
  }
  return null;
}
