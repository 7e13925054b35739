import { isMap, isScalar, isSeq, LineCounter } from 'yaml';
import { readFrontmatter } from '../corpus/read-frontmatter.ts';
import type { Problem } from '../corpus/problem.ts';
import { parseYaml } from '../corpus/read-yaml.ts';
import { toPointer } from './json-patch.ts';

/** A problem as the pages show it, beside its field if it has one. */
export interface ShownProblem {
  file: string;
  line: number;
  slug: string;
  message: string;
  /** The JSON Pointer of the value that has the problem. */
  pointer?: string;
  /** The name of its field. */
  field?: string;
}

/** Returns problems with the fields that they are about. */
export function showProblems(
  problems: readonly Problem[],
  textOf: (file: string) => string | null,
): ShownProblem[] {
  const known = new Map<string, (line: number) => readonly PropertyKey[] | null>();
  return problems.map(({ file, line, slug, message }) => {
    const find = known.get(file) ?? fieldFinder(textOf(file) ?? '');
    known.set(file, find);
    const path = find(line);
    if (!path) return { file, line, slug, message };
    const field = path.findLast((part) => typeof part === 'string');
    return { file, line, slug, message, pointer: toPointer(path), ...(field !== undefined && { field }) };
  });
}

/** Returns a function that finds what of a file's frontmatter is on a line; `null` if it is none. */
function fieldFinder(text: string): (line: number) => readonly PropertyKey[] | null {
  if (readFrontmatter('', text, 1).problems.length > 0) return () => null;
  const end = text.indexOf('\n---', '---'.length);
  const lines = new LineCounter();
  const document = parseYaml(text.slice('---'.length, end), { lineCounter: lines });
  const onLine = new Map<number, PropertyKey[]>();
  const walk = (node: unknown, path: PropertyKey[]): void => {
    const add = (offset: number | undefined) => {
      if (offset === undefined) return;
      const { line } = lines.linePos(offset);
      const before = onLine.get(line);
      onLine.set(line, before ? commonPath(before, path) : path);
    };
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const field = [...path, String(key.value)];
        if (isScalar(value) || value === null) walk(key, field);
        else {
          const { line } = lines.linePos(key.range?.[0] ?? 0);
          if (!onLine.has(line)) onLine.set(line, field);
          walk(value, field);
        }
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isScalar(node)) add(node.range?.[0]);
  };
  walk(document?.contents, []);
  return (line) => onLine.get(line) ?? null;
}

/** Returns what two paths have in common, from their beginning. */
function commonPath(one: PropertyKey[], other: PropertyKey[]): PropertyKey[] {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs === -1 ? one : one.slice(0, differs);
}

/** Returns the problems that are there after a change and were not before it, wherever they have moved. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = counts.get(keyOf(problem)) ?? 0;
    counts.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** What stays the same of a problem when lines above it and items before it come and go. */
function keyOf({ file, slug, message }: Problem): string {
  return [file, slug, message.replace(/\b(lines?) [\d, ]+|:\d+|\[\d+\]/g, '$1')].join('\n');
}
