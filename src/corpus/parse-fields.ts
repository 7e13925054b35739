import { z } from 'zod';
import type { Located, Sound } from './located.ts';
import { cutEnd } from '../text/graphemes.ts';
import { nearestName } from '../text/nearest-name.ts';
import { problem, type Problem, type ProblemSlug } from './problem.ts';
import type { Fields } from './read-yaml.ts';

/** The number of characters of an invalid value that a message shows. */
const VALUE_SHOWN = 60;

type Issue = z.core.$ZodIssue;
type FieldPath = Issue['path'];

/**
 * Checks frontmatter against its schema.
 * @returns `whole`: the data if all of it is valid, otherwise `null`; `located`: the valid parts with their
 *    places; `problems`: one for each invalid part
 */
export function parseFields<Shape extends z.ZodRawShape>(
  file: { name: string; path: string },
  frontmatter: Fields,
  schema: z.ZodObject<Shape>,
): {
  whole: z.infer<z.ZodObject<Shape>> | null;
  located: Located<z.infer<z.ZodObject<Shape>>>;
  problems: Problem[];
} {
  const { data, placeOf } = frontmatter;
  if (frontmatter.problems.length > 0) {
    // Nothing is known about the fields, so none may be reported as missing.
    const nothing = {} as Sound<z.infer<z.ZodObject<Shape>>>;
    return {
      whole: null,
      located: { slug: file.name, file: file.path, placeOf, data: nothing, isWritten: () => true },
      problems: [],
    };
  }
  const result = schema.safeParse(data, { reportInput: true });
  const issues = result.success ? [] : result.error.issues;
  // An object with an unknown field can't be judged as a whole yet.
  const isPremature = ({ code, path }: Issue) =>
    code === 'custom' &&
    issues.some((other) => other.code === 'unrecognized_keys' && fieldName(other.path) === fieldName(path));
  const unknown = issues.flatMap((issue) => findUnknown(issue, schema));
  // A misspelled field is one problem: the field that was meant should not be reported as missing too.
  const meant = new Set(unknown.map(({ parent, nearest }) => fieldName([...parent, nearest ?? ''])));
  return {
    whole: result.success ? result.data : null,
    located: {
      slug: file.name,
      file: file.path,
      placeOf,
      data: soundParts(data, issues, schema),
      isWritten: (path) => meant.has(fieldName(path)) || valueAt(data, path) !== undefined,
    },
    problems: [
      ...unknown.map(({ parent, key, nearest }) => {
        const path = [...parent, key];
        return problem(frontmatter.placeOfKey(path), 'field-unknown', fieldName(path), nearest);
      }),
      ...issues
        .filter(
          (issue) =>
            issue.code !== 'unrecognized_keys' &&
            !isPremature(issue) &&
            !(isAbsent(issue) && meant.has(fieldName(issue.path))),
        )
        .map((issue) => toProblem(issue, frontmatter)),
    ],
  };
}

/** Returns the data without its invalid parts, at any depth. */
function soundParts<Shape extends z.ZodRawShape>(
  data: Record<string, unknown>,
  issues: readonly Issue[],
  schema: z.ZodObject<Shape>,
): Sound<z.infer<z.ZodObject<Shape>>> {
  const sound: Record<string, unknown> = structuredClone(data);
  for (const issue of issues) {
    // The parts of a list that is too short, or of an object with an unknown field, can still be checked.
    const isPartlySound =
      issue.code === 'unrecognized_keys' ||
      ((issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(issue.input));
    if (!isPartlySound) removeAt(sound, issue.path);
  }
  for (const [name, field] of Object.entries(schema.shape)) {
    const result = z.safeParse(field, data[name]);
    if (result.success) sound[name] = result.data;
  }
  return sound as Sound<z.infer<z.ZodObject<Shape>>>;
}

function valueAt(data: Record<string, unknown>, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, part) => (node as Record<PropertyKey, unknown> | null | undefined)?.[part],
    data,
  );
}

function removeAt(data: Record<string, unknown>, path: FieldPath): void {
  const parent = valueAt(data, path.slice(0, -1));
  // In a list this leaves a hole, so that the other items keep their indices.
  if (typeof parent === 'object' && parent !== null)
    (parent as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = undefined;
}

/**
 * Finds fields that the schema does not know, each with the field that was probably meant, unless that is
 * present too.
 */
function findUnknown(
  issue: Issue,
  schema: z.ZodType,
): { parent: FieldPath; key: string; nearest: string | null }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const present = Object.keys(issue.input ?? {});
  const known = knownNames(schema, issue.path);
  return issue.keys.map((key) => {
    const nearest = nearestName(key, known);
    return {
      parent: issue.path,
      key,
      nearest: nearest !== null && present.includes(nearest) ? null : nearest,
    };
  });
}

function isAbsent({ input }: Issue): boolean {
  return input === undefined || input === null;
}

function toProblem(issue: Issue, { placeOf }: Fields): Problem {
  const field = fieldName(issue.path);
  const place = placeOf(issue.path);
  if (isAbsent(issue)) return problem(place, 'field-missing', field);
  if (issue.code === 'custom' && issue.params?.['slug'] === ('date-invalid' satisfies ProblemSlug)) {
    return problem(place, 'date-invalid', field, String(issue.input));
  }
  return problem(place, 'field-invalid', field, shown(issue.input), explain(issue));
}

function explain(issue: Issue): string {
  // A schema's own message says more than that a type is wrong.
  const isOwn = !issue.message.startsWith('Invalid input');
  if (issue.code === 'invalid_type' && !isOwn) return explainType(issue.expected, issue.input);
  if (issue.code !== 'invalid_value') return issue.message;
  const values = issue.values.map(String);
  const nearest = nearestName(String(issue.input), values);
  return `it must be one of ${values.join(', ')}${nearest === null ? '' : `; the closest is "${nearest}"`}`;
}

function explainType(expected: string, input: unknown): string {
  if (expected === 'array') return 'it must be a list';
  if (expected === 'object') return 'it must have named fields';
  if (expected === 'number' || expected === 'int') return 'it must be a whole number';
  if (expected === 'boolean') return 'it must be true or false';
  return typeof input === 'object' ? 'it must be text' : 'it must be text; put it in quotes';
}

function shown(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? String(value);
  return text.length > VALUE_SHOWN ? `${cutEnd(text, VALUE_SHOWN)}…` : text;
}

/** Formats a path for editors: `stance.evidence[0].exact`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** Returns the field names that a schema allows at a path, taken from its JSON Schema. */
function knownNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  interface Node {
    properties?: Record<string, Node>;
    items?: Node;
  }
  let node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node | undefined;
  for (const part of path) node = typeof part === 'number' ? node?.items : node?.properties?.[String(part)];
  return Object.keys(node?.properties ?? {});
}
