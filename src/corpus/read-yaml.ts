import {
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type ScalarTag,
  type Tags,
} from 'yaml';
import type { FieldPath } from './located.ts';
import type { Place, Problem } from './problem.ts';
import { findFaults } from './yaml-faults.ts';

/** The fields of a file with the place of each. */
export interface Fields {
  data: Record<string, unknown>;
  /** The place of a field, or of the closest field around it if it is absent. */
  placeOf: (path: FieldPath) => Place;
  /** The place of a field's name. */
  placeOfKey: (path: FieldPath) => Place;
  /** The offsets in the file at which a value begins and ends as it is written; `null` if it is no text. */
  rangeOf: (path: FieldPath) => { start: number; end: number } | null;
  problems: Problem[];
}

/** What was read from YAML. */
export interface Yaml {
  kind: 'fields' | 'list' | 'other';
  data: unknown;
  fields: Pick<Fields, 'placeOf' | 'placeOfKey' | 'rangeOf'>;
  /** What prevents it from being read, where and why. */
  faults: { place: Place; why: string }[];
}

/**
 * Parses YAML as all content is read; returns `null` if it is nested so deeply that the parser gives up.
 * @param options what else the parser should keep: the places of lines, or the tokens of the source
 */
export function parseYaml(
  block: string,
  options: { lineCounter?: LineCounter; keepSourceTokens?: boolean } = {},
): Document.Parsed | null {
  try {
    const document = parseDocument(`${block}\n`, {
      ...options,
      prettyErrors: false,
      // Its warnings would stand between the problems.
      logLevel: 'error',
      resolveKnownTags: false,
      customTags: withPlainNumbers,
    });
    // Whatever is too deep for the parser's friends fails here.
    visit(document, {});
    return document;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unread(place: Place, why: string): Yaml {
  return {
    kind: 'other',
    data: null,
    fields: { placeOf: () => place, placeOfKey: () => place, rangeOf: () => null },
    faults: [{ place, why }],
  };
}

/**
 * Keeps only whole numbers as people write them. Otherwise `1e3` and `0x7E8` would be years, and `2025.0` a
 * year that nobody wrote.
 */
function withPlainNumbers(tags: Tags): Tags {
  const isNumber = (tag: Tags[number]) => typeof tag === 'object' && /:(?:int|float)$/.test(tag.tag);
  return [...tags.filter((tag) => !isNumber(tag)), PLAIN_NUMBER];
}

const PLAIN_NUMBER: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^(?:0|-?[1-9]\d*)$/,
  resolve: Number,
};

/**
 * Reads YAML 1.2 and the place of each of its fields.
 * @param file the path for messages
 * @param firstLine the line of the file on which the YAML begins
 */
export function readYaml(file: string, block: string, firstLine: number): Yaml {
  const lines = new LineCounter();
  // A block from frontmatter lacks the line break before the closing hyphens, or only its LF if that is CR
  // and LF.
  const parsed = parseYaml(block, { lineCounter: lines });
  if (!parsed) return unread({ file, line: firstLine }, 'it is nested too deeply');
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: firstLine + line - 1, column: col };
  };
  const top: Place = { file, line: firstLine };
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
  const faults = findFaults(parsed, block);
  return {
    kind: isMap(parsed.contents) ? 'fields' : isSeq(parsed.contents) ? 'list' : 'other',
    // With faults, some values can't be read.
    data: faults.length > 0 ? null : parsed.toJS(),
    faults: faults.map(({ offset, why }) => ({ place: placeAt(offset), why })),
    fields: {
      placeOf: (path) => {
        for (let length = path.length; length > 0; length -= 1) {
          const around = path.slice(0, length);
          const place = findKey(around) ?? findValue(around);
          if (place) return place;
        }
        return top;
      },
      placeOfKey: (path) => findKey(path) ?? top,
      rangeOf: (path) => {
        const value: unknown = parsed.getIn(path, true);
        const [start, end] = (isScalar(value) ? value.range : null) ?? [];
        return start === undefined || end === undefined ? null : { start, end };
      },
    },
  };
}
