import matter from 'gray-matter';
import { problem, type Place, type Problem } from './problem.ts';
import { readYaml, type Fields, type Yaml } from './read-yaml.ts';

/**
 * Reads a file's frontmatter with gray-matter, but only as YAML 1.2: other languages, some of which run code,
 * are refused.
 * @param file the path for messages
 * @param firstLine the line of the opening hyphens, or `null` if the file has no frontmatter
 */
export function readFrontmatter(file: string, text: string, firstLine: number | null): Fields {
  const top: Place = { file, line: firstLine ?? 1 };
  const unread = (...problems: Problem[]): Fields => ({
    data: {},
    problems,
    placeOf: () => top,
    placeOfKey: () => top,
    rangeOf: () => null,
  });
  if (!/^---(?!-)/.test(text)) return unread(problem(top, 'frontmatter-missing'));
  const language = matter.language(text).name;
  if (language !== '') return unread(problem(top, 'frontmatter-language', language));

  if (isTooLong(text)) return unread(problem(top, 'frontmatter-too-long', MAX_LINES));
  const written = writtenIn(text);
  if (NESTED.test(written)) return unread(problem(top, 'frontmatter-broken', 'it is nested too deeply'));
  if ((written.match(ANCHOR)?.length ?? 0) > MAX_ANCHORS)
    return unread(
      problem(
        top,
        'frontmatter-broken',
        `it has more than ${MAX_ANCHORS} anchors and aliases (&name, *name)`,
      ),
    );

  let yaml: Yaml | null = null;
  // The YAML begins right after the opening hyphens, still on their line.
  const parse = (block: string) => (yaml = readYaml(file, block, top.line));
  const { matter: block } = matter(text, { engines: { yaml: parse } });
  const read = yaml as Yaml | null;

  const misplaced = findMisplacedEnd(text, block);
  if (misplaced)
    return unread(problem({ file, line: top.line + misplaced.line }, 'frontmatter-broken', misplaced.why));
  if (read && read.faults.length > 0)
    return unread(...read.faults.map(({ place, why }) => problem(place, 'frontmatter-broken', why)));
  if (read?.kind !== 'fields') return unread(problem(top, 'frontmatter-broken', 'it has no fields'));
  const { fields } = read;
  return {
    ...fields,
    data: read.data as Record<string, unknown>,
    problems: [],
    rangeOf: (path) => {
      const range = fields.rangeOf(path);
      return range && { start: range.start + HYPHENS, end: range.end + HYPHENS };
    },
  };
}

/** Far more lines and characters than any frontmatter has; to read more takes long. */
const [MAX_LINES, MAX_LENGTH] = [5000, 500_000];

/** Whether a file has more frontmatter than any article, so that nothing of it should be parsed. */
export function isTooLong(text: string): boolean {
  const written = writtenIn(text);
  return written.length > MAX_LENGTH || written.split('\n', MAX_LINES + 1).length > MAX_LINES;
}

/** Returns what stands between the opening hyphens and the next line of hyphens, or the end. */
function writtenIn(text: string): string {
  if (!text.startsWith('---')) return '';
  const end = text.search(/\n---[ \t\r]*(?:\n|$)/);
  return text.slice('---'.length, end === -1 ? undefined : end);
}

/** More brackets on a line than YAML has for any of our fields. */
const NESTED = /(?:[[{][ \t]*){100}/;

/** YAML's anchors, and the aliases that repeat what has one. */
const ANCHOR = /(?<=[\s[{,])[&*][^\s,\]}]/g;
/** The most of them: the parser compares each with all before it. */
const MAX_ANCHORS = 100;

/** How many characters come before the YAML. */
const HYPHENS = '---'.length;

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
