import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { collapseWhiteSpace } from '../text/white-space.ts';
import type { FieldPath } from './located.ts';
import type { Fix, Problem } from './problem.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { replaceFile } from './write-files.ts';

/**
 * Gives a field of a file's frontmatter another value and leaves every other byte as it is.
 * @returns the file's new text; `null` if the value can't be written without changing anything else
 */
function applyFix(text: string, { path, value }: Fix): string | null {
  const before = readFrontmatter('', text, 1);
  const range = before.rangeOf(path);
  if (!range) return null;
  for (const written of waysToWrite(text.slice(range.start, range.end), value)) {
    const mended = text.slice(0, range.start) + written + text.slice(range.end);
    if (isMended(before.data, readFrontmatter('', mended, 1), path, value)) return mended;
  }
  return null;
}

/** Checks that only the field has changed, and that it has the wanted value. */
function isMended(
  before: Record<string, unknown>,
  after: ReturnType<typeof readFrontmatter>,
  path: FieldPath,
  value: string,
): boolean {
  const now = valueAt(after.data, path);
  if (after.problems.length > 0 || typeof now !== 'string') return false;
  return (
    collapseWhiteSpace(now) === collapseWhiteSpace(value) &&
    isDeepStrictEqual(withoutValue(before, path), withoutValue(after.data, path))
  );
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<PropertyKey, unknown> | null)?.[part], data);
}

function withoutValue(data: Record<string, unknown>, path: FieldPath): unknown {
  const copy = structuredClone(data);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  parent[path.at(-1) ?? ''] = null;
  return copy;
}

/** Returns the ways in which a value may be written, the one in which it was written first. */
function waysToWrite(source: string, value: string): string[] {
  const inSingle = `'${value.replaceAll("'", "''")}'`;
  // A block scalar, over however many lines, becomes one line below its header.
  const block = /^([>|][^\n]*\n)([ ]+)[^]*?(\s*)$/.exec(source);
  if (block) return [`${block[1]}${block[2]}${value}${block[3]}`];
  if (source.startsWith("'")) return [inSingle];
  return [source.startsWith('"') ? JSON.stringify(value) : value, inSingle];
}

/**
 * Writes what mends problems into their files. A file is replaced as a whole, never half-written.
 * @param projectDir the folder that the problems' files are relative to
 * @returns the problems that are mended
 */
export function applyFixes(problems: readonly Problem[], projectDir: string): Problem[] {
  const files = new Set(problems.flatMap(({ file, fix }) => (fix ? [file] : [])));
  return [...files].flatMap((file) => {
    const path = join(projectDir, file);
    const bytes = readFileSync(path);
    // Decoding leaves the byte order mark out.
    const mark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? '\ufeff' : '';
    let text = new TextDecoder().decode(bytes);
    const mended = problems.filter(({ file: each, fix }) => {
      const changed = each === file && fix ? applyFix(text, fix) : null;
      text = changed ?? text;
      return changed !== null;
    });
    if (mended.length > 0) replaceFile(path, mark + text, bytes);
    return mended;
  });
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');
