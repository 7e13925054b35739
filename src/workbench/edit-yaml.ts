import {
  isCollection,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { parseYaml } from '../corpus/read-yaml.ts';
import type { Json, Step, ValuePath } from './json-patch.ts';
import {
  blockLines,
  fieldLines,
  inQuotes,
  isWrittenInline,
  itemLines,
  styleOf,
  valueLines,
  writeFlow,
  writeKey,
  writeScalar,
  type YamlStyle,
} from './write-yaml.ts';

/** A stretch of the source and what replaces it. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/** YAML with everything that an edit needs. */
interface Source {
  text: string;
  document: Document.Parsed;
  style: YamlStyle;
}

/**
 * Returns the ways in which a step may be written into YAML, the best first. Each leaves every byte outside
 * its splices as it was. Whether the result reads as meant is for the caller to prove.
 * @param text the YAML, which ends in a line break
 */
export function waysToEdit(text: string, step: Step): string[] {
  const document = parseYaml(text, { keepSourceTokens: true });
  if (!document) return [];
  const source = { text, document, style: styleOf(document, text) };
  return splicesFor(source, step).map((splices) =>
    [...splices]
      .sort((a, b) => b.start - a.start)
      .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text),
  );
}

function splicesFor(source: Source, step: Step): Splice[][] {
  const parent = nodeAt(source, step.path.slice(0, -1));
  const last = step.path.at(-1);
  if (!isCollection(parent) || last === undefined) return [];
  if (step.kind === 'set') return setValue(source, parent, step.path, step.value);
  if (parent.items.length === 0)
    return step.kind === 'insert' ? fillEmpty(source, parent, step.path, step.value) : [];
  if (parent.flow) {
    return step.kind === 'insert'
      ? [insertInFlow(source, parent, last, step.value)]
      : [removeFromFlow(source, parent, indexOf(parent, last))];
  }
  if (step.kind === 'remove') return removeFromBlock(source, parent, step.path);
  return isSeq(parent)
    ? [insertItem(source, parent, step.path, step.value)]
    : [insertField(source, parent, String(last), step.value)];
}

function nodeAt({ document }: Source, path: ValuePath): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function indexOf(parent: YAMLMap | YAMLSeq, key: string | number): number {
  return isSeq(parent)
    ? Number(key)
    : parent.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** Returns the name of the field that holds a value, also if that is in lists. */
function nameOf(path: ValuePath): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

// Places in the source.

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Returns where the line after the one with an offset begins. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** Whether nothing but spaces comes before an offset in its line. */
function isFirstInLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(startOfLine(text, offset), offset));
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

function isWritten(node: unknown): node is Node {
  const range = (node as Node | null)?.range;
  return range ? range[1] > range[0] : false;
}

/** Returns where the content of a value ends, without what follows it in its line and below it. */
function endOf({ text }: Source, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) {
    const written = text.slice(start, end);
    const keepsLines = /^[^\n]*\+/.test(written);
    return keepsLines ? end : start + written.trimEnd().length;
  }
  return end;
}

/** Returns where an item of a block or a field of one ends. */
function endOfEntry(source: Source, parent: YAMLMap | YAMLSeq, index: number): number {
  const entry = parent.items[index];
  const value = isSeq(parent) ? entry : (entry as Pair).value;
  if (isWritten(value)) {
    if (!isCollection(value) || value.flow || value.items.length === 0) return endOf(source, value);
    return endOfEntry(source, value, value.items.length - 1);
  }
  return isSeq(parent) ? startOfItem(parent, index) + 1 : endOfColon(entry as Pair);
}

/** Returns the offset of the hyphen of an item. */
function startOfItem(parent: YAMLSeq, index: number): number {
  const token = parent.srcToken;
  const starts = token?.type === 'block-seq' ? token.items[index]?.start : undefined;
  return starts?.find(({ type }) => type === 'seq-item-ind')?.offset ?? startOf(parent.items[index]);
}

/** Returns the offset after the colon of a field. */
function endOfColon(pair: Pair): number {
  const token = pair.srcToken as { sep?: { type: string; offset: number }[] } | undefined;
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon ? colon.offset + 1 : ((pair.key as Node).range?.[1] ?? 0);
}

function startOfEntry(parent: YAMLMap | YAMLSeq, index: number): number {
  return isSeq(parent) ? startOfItem(parent, index) : startOf(parent.items[index]?.key);
}

/**
 * Returns where the lines of an entry end: after its content, and after the comments below it that are
 * indented more than it is.
 */
function endOfLines(source: Source, parent: YAMLMap | YAMLSeq, index: number): number {
  const { text } = source;
  const end = endOfEntry(source, parent, index);
  // The content of a block scalar that keeps its line breaks ends at the beginning of a line.
  let at = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
  const column = columnOf(text, startOfEntry(parent, index));
  for (;;) {
    const [lines = '', spaces] = /^(?:\s*\n)?( *)#.*(?:\n|$)/.exec(text.slice(at)) ?? [];
    if (spaces === undefined || spaces.length <= column) return at;
    at += lines.length;
  }
}

// Changes.

function toText(lines: readonly string[], column: number, { lineBreak }: YamlStyle): string {
  return lines.join(lineBreak + ' '.repeat(column));
}

function insertItem(source: Source, parent: YAMLSeq, path: ValuePath, value: Json): Splice[] {
  const { text, style } = source;
  const index = Number(path.at(-1));
  const column = columnOf(text, startOfItem(parent, 0));
  const [first = '', ...others] = itemLines(value, nameOf(path), style);
  const item = toText([`- ${first}`, ...others.map((line) => `  ${line}`)], column, style);
  return index === 0
    ? insertBefore(source, startOfItem(parent, 0), item)
    : insertLines(source, endOfLines(source, parent, index - 1), column, item);
}

/** Puts lines directly before what is at an offset, which keeps its column. */
function insertBefore({ text, style }: Source, at: number, lines: string): Splice[] {
  return [{ start: at, end: at, text: lines + style.lineBreak + ' '.repeat(columnOf(text, at)) }];
}

function insertLines({ style }: Source, at: number, column: number, lines: string): Splice[] {
  return [{ start: at, end: at, text: ' '.repeat(column) + lines + style.lineBreak }];
}

function insertField(source: Source, parent: YAMLMap, name: string, value: Json): Splice[] {
  const { text, style } = source;
  const column = columnOf(text, startOf(parent.items[0]?.key));
  const at = endOfLines(source, parent, parent.items.length - 1);
  return insertLines(source, at, column, toText(fieldLines(name, value, style), column, style));
}

function insertInFlow(
  source: Source,
  parent: YAMLMap | YAMLSeq,
  key: string | number,
  value: Json,
): Splice[] {
  const { style } = source;
  const written = writeFlow(value, style);
  const entry = isSeq(parent) ? written : `${writeKey(String(key), style)}: ${written}`;
  const index = isSeq(parent) ? Number(key) : parent.items.length;
  if (index < parent.items.length) {
    const at = startOfFlowEntry(parent, index);
    return [{ start: at, end: at, text: `${entry}, ` }];
  }
  const end = endOfFlowEntry(source, parent, index - 1);
  return [{ start: end, end, text: `, ${entry}` }];
}

/** Returns where an entry begins that is in braces or brackets. */
function startOfFlowEntry(parent: YAMLMap | YAMLSeq, index: number): number {
  const entry = parent.items[index];
  return startOf(isSeq(parent) ? entry : (entry as Pair).key);
}

function endOfFlowEntry(source: Source, parent: YAMLMap | YAMLSeq, index: number): number {
  const entry = parent.items[index];
  if (isSeq(parent)) return endOf(source, entry as Node);
  const { key, value } = entry as Pair;
  return isWritten(value)
    ? endOf(source, value)
    : Math.max(endOfColon(entry as Pair), endOf(source, key as Node));
}

function removeFromFlow(source: Source, parent: YAMLMap | YAMLSeq, index: number): Splice[] {
  const { text } = source;
  const start = startOfFlowEntry(parent, index);
  const end = endOfFlowEntry(source, parent, index);
  if (parent.items.length > 1) {
    const isLast = index === parent.items.length - 1;
    const from = isLast ? endOfFlowEntry(source, parent, index - 1) : end;
    const to = isLast ? start : startOfFlowEntry(parent, index + 1);
    if (/^\s*,\s*$/.test(text.slice(from, to)))
      return [{ start: Math.min(start, from), end: Math.max(end, to), text: '' }];
    // A comment beside the comma stays; a comma after the last entry is as good as none.
    const comma = text.indexOf(',', from);
    return [{ start, end, text: '' }, ...(isLast ? [] : [{ start: comma, end: comma + 1, text: '' }])];
  }
  // Braces without anything between them have no spaces either.
  const isPadded = text[start - 1] === ' ' && text[end] === ' ';
  return [{ start: start - Number(isPadded), end: end + Number(isPadded), text: '' }];
}

function removeFromBlock(source: Source, parent: YAMLMap | YAMLSeq, path: ValuePath): Splice[][] {
  const { text } = source;
  const index = indexOf(parent, path.at(-1) ?? '');
  if (parent.items.length === 1) return setValue(source, null, path.slice(0, -1), isSeq(parent) ? [] : {});
  const start = startOfEntry(parent, index);
  if (isFirstInLine(text, start))
    return [[{ start: startOfLine(text, start), end: endOfLines(source, parent, index), text: '' }]];
  // It begins in the line of a hyphen, which the next entry gets, or the comment before that.
  const end = endOfEntry(source, parent, index);
  const next = text[end - 1] === '\n' ? end : nextLine(text, end);
  return [[{ start, end: next + text.slice(next).search(/\S/), text: '' }]];
}

/** Puts the first entry into braces or brackets with nothing in them. */
function fillEmpty(source: Source, parent: YAMLMap | YAMLSeq, path: ValuePath, value: Json): Splice[][] {
  const { text, style } = source;
  const [start, end] = [startOf(parent), parent.range?.[1] ?? 0];
  const last = path.at(-1) ?? '';
  const whole: Json = isSeq(parent) ? [value] : { [String(last)]: value };
  const list = path.slice(0, -1);
  const isSpelled = /^(?:\[\]|\{\})$/.test(text.slice(start, end)) && text.slice(0, start).endsWith(': ');
  const inFlow = writeFlow(whole, style);
  const flow = [{ start: start + 1, end: start + 1, text: inFlow.slice(1, -1) }];
  if (!isSpelled || isInFlow(source, list) || isWrittenInline(nameOf(list), whole, style)) return [flow];
  return [...setValue(source, null, list, whole), flow];
}

/** Whether a value is inside braces or brackets. */
function isInFlow(source: Source, path: ValuePath): boolean {
  return path.some((_, length) => {
    const node = nodeAt(source, path.slice(0, length));
    return isCollection(node) && node.flow === true;
  });
}

/** Gives a field or an item another value. */
function setValue(source: Source, parent: unknown, path: ValuePath, value: Json): Splice[][] {
  const { text, style } = source;
  const container = (parent ?? nodeAt(source, path.slice(0, -1))) as YAMLMap | YAMLSeq;
  if (!isCollection(container) || path.length === 0) return [];
  const index = indexOf(container, path.at(-1) ?? '');
  const entry = container.items[index];
  if (entry === undefined) return [];
  const before = isSeq(container) ? entry : (entry as Pair).value;
  const name = nameOf(path);
  const inFlow = isInFlow(source, path);
  const old = isWritten(before) ? before : null;
  const oldIsBlock = isCollection(old) && !old.flow;
  const start = old
    ? startOf(old)
    : isSeq(container)
      ? startOfItem(container, index) + 1
      : endOfColon(entry as Pair);
  const end = old ? (oldIsBlock ? endOfEntry(source, container, index) : endOf(source, old)) : start;
  const put = (written: string): Splice[] => [{ start, end, text: old ? written : ` ${written}` }];

  const isSingle = typeof value !== 'object' || value === null;
  const isEmpty = !isSingle && Object.keys(value).length === 0;
  const isInline =
    isSingle ||
    isEmpty ||
    inFlow ||
    (isCollection(old) && old.items.length > 0
      ? old.flow === true
      : isSeq(container)
        ? style.hasFlowItems.get(name) === true
        : isWrittenInline(name, value, style));
  if (isInline) {
    const written =
      isSingle && isScalar(old) && !inFlow ? waysLike(source, old, value) : [writeFlow(value, style, inFlow)];
    const isBelow = oldIsBlock && !isSeq(container);
    if (!isBelow) return written.map(put);
    // The value comes back onto the line of its field's name.
    const colon = endOfColon(entry as Pair);
    const goes = { start: startOfLine(text, start), end: endOfLines(source, container, index), text: '' };
    return isFirstInLine(text, start)
      ? written.map((one) => [{ start: colon, end: colon, text: ` ${one}` }, goes])
      : written.map(put);
  }
  const isSameKind = isCollection(old) && isSeq(old) === Array.isArray(value);
  if (isSeq(container) || (oldIsBlock && (isSameKind || !isFirstInLine(text, start)))) {
    const column = old ? columnOf(text, start) : columnOf(text, start) + 1;
    return [put(toText(blockLines(value, name, style), column, style))];
  }
  // The value goes below the line of its field's name.
  const colon = endOfColon(entry as Pair);
  const below = endOfLines(source, container, index);
  const column = columnOf(text, startOf((entry as Pair).key));
  const lines = valueLines(name, value, style).map((line) => ' '.repeat(column) + line + style.lineBreak);
  if (oldIsBlock) return [[{ start: startOfLine(text, start), end: below, text: lines.join('') }]];
  return [
    [
      { start: colon, end: old ? end : colon, text: '' },
      { start: below, end: below, text: lines.join('') },
    ],
  ];
}

/** Returns the ways to write a value in place of another, first as that one is written. */
function waysLike(source: Source, old: Node, value: Json): string[] {
  const { text, style } = source;
  const written = text.slice(startOf(old), endOf(source, old));
  const plain = writeScalar(value, style, false);
  if (typeof value !== 'string' || !isScalar(old)) return [plain];
  if (old.type === 'QUOTE_SINGLE') return [inQuotes(value, "'"), plain];
  if (old.type === 'QUOTE_DOUBLE') return [inQuotes(value, '"'), plain];
  const block = /^([>|][^\n]*\n)( +)/.exec(written);
  if (!block) return [plain];
  const [, header = '', indent = ''] = block;
  const width =
    Math.max(
      ...written
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.length),
    ) - indent.length;
  const lines = header.startsWith('>') ? wrap(value, width) : value.split('\n');
  return [header + lines.map((line) => indent + line).join(style.lineBreak), plain];
}

/** Breaks a text into lines at its single spaces. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== null && line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      if (line !== null) lines.push(line);
      line = word;
    }
  }
  return line === null ? lines : [...lines, line];
}
