import matter from 'gray-matter';
import {
  LineCounter,
  isCollection,
  isMap,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { FieldPath } from './located.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** A file's frontmatter with the place of each field. */
export interface Frontmatter {
  data: Record<string, unknown>;
  /** The place of a field, or of the closest field around it if it is absent. */
  placeOf: (path: FieldPath) => Place;
  /** The place of a field's name. */
  placeOfKey: (path: FieldPath) => Place;
  problems: Problem[];
}

/** An error in YAML, and its offset. */
interface Fault {
  offset: number;
  why: string;
}

/**
 * Reads a file's frontmatter with gray-matter, but only as YAML 1.2: other languages, some of which run code,
 * are refused.
 * @param file the path for messages
 * @param firstLine the line of the opening hyphens, or `null` if the file has no frontmatter
 */
export function readFrontmatter(file: string, text: string, firstLine: number | null): Frontmatter {
  const top: Place = { file, line: firstLine ?? 1 };
  const unread = (...problems: Problem[]): Frontmatter => ({
    data: {},
    problems,
    placeOf: () => top,
    placeOfKey: () => top,
  });
  if (!/^---(?!-)/.test(text)) return unread(problem(top, 'frontmatter-missing'));
  const language = matter.language(text).name;
  if (language !== '') return unread(problem(top, 'frontmatter-language', language));

  const lines = new LineCounter();
  let document: Document.Parsed | null = null;
  // The block lacks the line break before the closing hyphens, or only its LF if that is CR and LF.
  const parse = (block: string) =>
    (document = parseDocument(`${block}\n`, {
      lineCounter: lines,
      prettyErrors: false,
      resolveKnownTags: false,
    }));
  const { matter: block } = matter(text, { engines: { yaml: parse } });
  const parsed = document as Document.Parsed | null;

  const misplaced = findMisplacedEnd(text, block);
  if (misplaced)
    return unread(problem({ file, line: top.line + misplaced.line }, 'frontmatter-broken', misplaced.why));

  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    // The YAML begins right after the opening hyphens, still on their line.
    return { file, line: top.line + line - 1, column: col };
  };
  const faults = parsed ? findFaults(parsed, block) : [];
  if (faults.length > 0)
    return unread(...faults.map(({ offset, why }) => problem(placeAt(offset), 'frontmatter-broken', why)));
  if (!parsed || !isMap(parsed.contents))
    return unread(problem(top, 'frontmatter-broken', 'it has no fields'));

  const lineAt = (range: readonly number[] | null | undefined): Place | null =>
    range?.[0] === undefined ? null : { file, line: placeAt(range[0]).line };
  const findKey = (path: FieldPath): Place | null => {
    const parent: unknown = path.length === 1 ? parsed.contents : parsed.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : null;
    return isScalar(pair?.key) ? lineAt(pair.key.range) : null;
  };
  const findValue = (path: FieldPath): Place | null =>
    lineAt((parsed.getIn(path, true) as { range?: [number, number, number] } | null | undefined)?.range);
  return {
    data: parsed.toJS() as Record<string, unknown>,
    problems: [],
    placeOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const around = path.slice(0, length);
        const place = findKey(around) ?? findValue(around);
        if (place) return place;
      }
      return top;
    },
    placeOfKey: (path) => findKey(path) ?? top,
  };
}

/**
 * Checks that gray-matter and Markdown agree on where the frontmatter ends. gray-matter ends it at any line
 * that begins with three hyphens, or at the end of the file; Markdown ends it at a line of only three
 * hyphens. If they differ, the editor must make clear what is meant.
 * @returns the line, counted from the opening one, and what is wrong; `null` if they agree
 */
function findMisplacedEnd(text: string, block: string): { line: number; why: string } | null {
  const index = block.split('\n').length;
  const closing = text.split('\n')[index];
  if (closing === undefined) return { line: 0, why: 'the closing line of three hyphens is missing' };
  return /^---\s*$/.test(closing)
    ? null
    : { line: index, why: 'a line that begins with three hyphens must have nothing else on it' };
}

/**
 * Finds the errors in the YAML: repeated fields, aliases, and the first syntax error, since the others mostly
 * follow from that one.
 */
function findFaults(document: Document.Parsed, block: string): Fault[] {
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [broken] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const faults = repeated.map(({ pos: [offset] }): Fault => {
    const key = /^[^:\n]*/.exec(block.slice(offset))?.[0] ?? '';
    return { offset, why: `the field ${key} is repeated` };
  });
  if (broken) faults.push(explain(broken, document));
  // No content needs aliases, and malicious ones can fill the memory.
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        why: `the value *${source} begins with an asterisk and must be in quotes`,
      });
    },
  });
  return faults;
}

/** Turns an error of the YAML parser into one that an editor understands. */
function explain({ code, message, pos: [offset] }: YAMLError, document: Document.Parsed): Fault {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      offset,
      why: 'a value that contains a colon and a space must be in quotes, and fields must be indented alike',
    };
  }
  if (code === 'MISSING_CHAR' || message.startsWith('Flow ')) {
    const what = message.includes('quote') ? 'quote' : 'bracket';
    return {
      offset: findOpening(document, what, offset) ?? offset,
      why: `a ${what} is opened but not closed`,
    };
  }
  return { offset, why: message.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase()) };
}

/** Returns the offset at which the last quote or bracket before an offset opens, or `null`. */
function findOpening(document: Document.Parsed, what: 'quote' | 'bracket', before: number): number | null {
  let opening: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? before;
      const isOpened =
        what === 'quote' ? isScalar(node) && node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (isOpened && start < before) opening = start;
    },
  });
  return opening;
}
