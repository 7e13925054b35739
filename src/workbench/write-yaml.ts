import { isCollection, isScalar, isSeq, visit, type Document } from 'yaml';
import { parseYaml } from '../corpus/read-yaml.ts';
import type { Json } from './json-patch.ts';

/** How a file writes YAML, so that what is added looks like what is there. */
export interface YamlStyle {
  lineBreak: string;
  /** By how much the hyphens of a list are indented under the name of its field. */
  listIndent: number;
  quotes: "'" | '"';
  /** Whether lists, by the names of their fields, have their items in braces or brackets. */
  hasFlowItems: ReadonlyMap<string, boolean>;
  /** Whether fields, by their names, have their values in braces or brackets. */
  hasFlowValue: ReadonlyMap<string, boolean>;
}

/** By how much fields are indented under the name of the field that holds them. */
const FIELD_INDENT = 2;

/** A list of plain values is written in brackets if it is not longer than this. */
const SHORT_LIST = 80;

/** Finds out how a file writes YAML. */
export function styleOf(document: Document.Parsed, source: string): YamlStyle {
  const listIndents: number[] = [];
  let single = 0;
  const items = new Map<string, boolean>();
  const values = new Map<string, boolean>();
  const columnOf = (offset: number) => offset - source.lastIndexOf('\n', offset - 1) - 1;
  visit(document, {
    Scalar: (_, { type }) => {
      if (type === 'QUOTE_SINGLE') single += 1;
      if (type === 'QUOTE_DOUBLE') single -= 1;
    },
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isCollection(value) || value.items.length === 0) return;
      const name = String(key.value);
      if (!values.has(name)) values.set(name, value.flow === true);
      if (!isSeq(value)) return;
      const [first] = value.items;
      if (isCollection(first) && !items.has(name)) items.set(name, first.flow === true);
      if (!value.flow && key.range && value.range)
        listIndents.push(Math.max(0, columnOf(value.range[0]) - columnOf(key.range[0])));
    },
  });
  return {
    lineBreak: /\r?\n/.exec(source)?.[0] ?? '\n',
    listIndent: listIndents[0] ?? FIELD_INDENT,
    quotes: single >= 0 ? "'" : '"',
    hasFlowItems: items,
    hasFlowValue: values,
  };
}

/** Whether a text can stand without quotation marks and is read as the same text. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || /[\n\r]/.test(text)) return false;
  const document = parseYaml(inFlow ? `k: [${text}]` : `k: ${text}`);
  if (!document || document.errors.length > 0 || document.warnings.length > 0) return false;
  const value = document.getIn(inFlow ? ['k', 0] : ['k'], true);
  const isAlone =
    !inFlow || (document.get('k', true) as { items?: unknown[] } | undefined)?.items?.length === 1;
  const hasComment = isScalar(value) && (value.comment ?? value.anchor ?? value.tag) != null;
  return isScalar(value) && isAlone && !hasComment && document.comment === null && value.value === text;
}

/** Writes a text in quotation marks. */
export function inQuotes(text: string, quotes: "'" | '"'): string {
  const fits = !/[\n\r\p{Cc}\p{Cs}]/u.test(text);
  return quotes === "'" && fits ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** Writes a single value: text, number, true, false or null. */
export function writeScalar(value: Json, style: YamlStyle, inFlow: boolean): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isPlain(value, inFlow)) return value;
  const other = value.includes(style.quotes) && !value.includes(style.quotes === "'" ? '"' : "'");
  return inQuotes(value, other ? (style.quotes === "'" ? '"' : "'") : style.quotes);
}

/** Writes the name of a field. */
export function writeKey(name: string, style: YamlStyle): string {
  const isSafe = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) && isPlain(name, true);
  return isSafe ? name : inQuotes(name, style.quotes);
}

/** Writes a value on one line, in braces and brackets. */
export function writeFlow(value: Json, style: YamlStyle, inFlow = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item, style)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return writeScalar(value, style, inFlow);
  const fields = Object.entries(value).map(
    ([name, field]) => `${writeKey(name, style)}: ${writeFlow(field, style)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function isSingle(value: Json): boolean {
  return typeof value !== 'object' || value === null;
}

/** Whether a field's value stands on the line of the field's name. */
function isInline(value: Json, name: string, style: YamlStyle): boolean {
  if (isSingle(value)) return true;
  if (Array.isArray(value)) {
    if (value.length === 0) return true;
    const isShort = value.every(isSingle) && writeFlow(value, style).length <= SHORT_LIST;
    return style.hasFlowValue.get(name) ?? isShort;
  }
  return Object.keys(value ?? {}).length === 0 || (style.hasFlowValue.get(name) ?? false);
}

function indentBy(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => ' '.repeat(columns) + line);
}

/**
 * Writes an item of a list, without its hyphen, as lines that are not indented.
 * @param name the name of the list's field
 */
export function itemLines(value: Json, name: string, style: YamlStyle): string[] {
  const isFlow =
    isSingle(value) || Object.keys(value as object).length === 0 || (style.hasFlowItems.get(name) ?? false);
  return isFlow ? [writeFlow(value, style, false)] : blockLines(value, name, style);
}

/** Writes a field with its name, as lines that are not indented. */
export function fieldLines(name: string, value: Json, style: YamlStyle): string[] {
  const key = writeKey(name, style);
  if (isInline(value, name, style)) return [`${key}: ${writeFlow(value, style, false)}`];
  return [`${key}:`, ...valueLines(name, value, style)];
}

/** Writes a field's value as lines below the field's name, indented from there. */
export function valueLines(name: string, value: Json, style: YamlStyle): string[] {
  return indentBy(blockLines(value, name, style), Array.isArray(value) ? style.listIndent : FIELD_INDENT);
}

/** Writes a list or fields that are not empty as lines. */
export function blockLines(value: Json, name: string, style: YamlStyle): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...others] = itemLines(item, name, style);
      return [`- ${first}`, ...indentBy(others, FIELD_INDENT)];
    });
  return Object.entries(value as Record<string, Json>).flatMap(([key, field]) =>
    fieldLines(key, field, style),
  );
}

/** Whether a field that is written now would get its value on its own line. */
export function isWrittenInline(name: string, value: Json, style: YamlStyle): boolean {
  return isInline(value, name, style);
}
