import { findUnprintable } from '../text/unprintable.ts';
import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** An error in YAML, and its offset. */
interface Fault {
  offset: number;
  why: string;
}

/** A whole value in quotes. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/;

/** What signs are called that YAML reads at the beginning of a value, if they are not just shown. */
const SIGNS: Readonly<Record<string, string>> = {
  '"': 'a quotation mark',
  "'": 'a quotation mark or an apostrophe',
  '[': 'a bracket',
  '{': 'a brace',
};

/**
 * Finds the errors in the YAML, at most one a line: repeated fields, aliases, values that lose words without
 * being an error to YAML, and errors of syntax, though not those that mostly follow from the first.
 * @param block the text that was parsed
 */
export function findFaults(document: Document.Parsed, block: string): Fault[] {
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const faults = repeated.map(({ pos: [offset] }): Fault => {
    const key = /^[^:\n]*/.exec(block.slice(offset))?.[0] ?? '';
    return { offset, why: `the field ${key} is repeated` };
  });
  faults.push(...explainAll(broken, document, block));
  // No content needs aliases, and malicious ones can fill the memory.
  visit(document, {
    Alias: (_, { range }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        why: `a value that begins with an asterisk must be in quotes as a whole. ${advise(block, range?.[0] ?? 0)}`,
      });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<')
        faults.push({
          offset: key.range?.[0] ?? 0,
          why: 'the field << merges other fields in YAML, which is not allowed here. Write the fields out',
        });
    },
    Node: (_, node) => {
      const why = sayWhatIsCut(node, block);
      if (why !== null) faults.push({ offset: node.range?.[0] ?? 0, why });
    },
  });
  const lineOf = (fault: Fault) => startOfLine(block, fault.offset);
  return faults
    .sort((a, b) => a.offset - b.offset)
    .filter((fault, index, all) => all.findIndex((each) => lineOf(each) === lineOf(fault)) === index);
}

/** Returns the offset at which the line with an offset begins. */
function startOfLine(block: string, offset: number): number {
  return block.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * Says which words of a value YAML takes for something else: a comment, the name of the value (an anchor) or
 * its kind (a tag). Returns `null` if it has all.
 */
function sayWhatIsCut(node: Node, block: string): string | null {
  const { anchor, tag, range } = node;
  const offset = range?.[0] ?? 0;
  const [lost = ''] = valueAt(block, offset).split(/\s/, 1);
  if (anchor !== undefined)
    return `the value loses "${lost}", which names it in YAML. ${advise(block, offset)}`;
  if (tag !== undefined)
    return `the value loses "${lost}", which says its kind in YAML. ${advise(block, offset)}`;
  const [, end = 0, next = 0] = range ?? [];
  const [unprintable] = isScalar(node) && typeof node.value === 'string' ? findUnprintable(node.value) : [];
  // Written as it is, the file's reader has already found it.
  if (unprintable && findUnprintable(block.slice(offset, end)).length === 0)
    return `the value has ${unprintable.code}, a character that can't be shown. Leave it out`;
  const comment = /#[^\n]*/.exec(block.slice(end, next).split('\n', 1)[0] ?? '')?.[0];
  // A comment after quotation marks or a bracket is one.
  if (comment === undefined || !isScalar(node) || node.type !== 'PLAIN') return null;
  return `the value loses "${comment.trim()}", since # begins a comment in YAML. ${advise(block, offset, end)}`;
}

/** Says what to write for a value: itself in quotes if it is on one line. */
function advise(block: string, offset: number, end = offset): string {
  return block.slice(offset, end).trimEnd().includes('\n')
    ? 'Put all of it in quotes'
    : `Write ${inSingleQuotes(valueAt(block, offset))}`;
}

/** Returns everything after the name of the field or the hyphen of the list in the line with an offset. */
function valueAt(block: string, offset: number): string {
  const [line = ''] = block.slice(startOfLine(block, offset)).split(/\r?\n/, 1);
  return line.replace(/^\s*(?:- +)*(?:[\w-]+:(?:\s+|$))?/, '').trimEnd();
}

function inSingleQuotes(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * Explains the first syntax error and every other that a sign at the beginning of a value causes, once for
 * each value; what else follows is mostly a consequence.
 */
function explainAll(errors: readonly YAMLError[], document: Document.Parsed, block: string): Fault[] {
  const [first] = errors;
  if (!first) return [];
  if (isUnclosed(first)) return [explainUnclosed(first, document, block)];
  const bySign = errors.flatMap(({ pos: [offset] }) => explainSign(offset, block) ?? []);
  return explainSign(first.pos[0], block) ? bySign : [explainOther(first, block), ...bySign];
}

/** Explains an error by the sign with which the value in its line begins; `null` if it begins with none. */
function explainSign(offset: number, block: string): Fault | null {
  const value = valueAt(block, offset);
  const [sign = ''] = value;
  if (!/["'[{}\]>|%@`&!,?-]/.test(sign) || QUOTED.test(value)) return null;
  return {
    offset: block.lastIndexOf(value, offset),
    why: `a value that begins with ${SIGNS[sign] ?? `"${sign}"`} must be in quotes as a whole. ${advise(block, offset)}`,
  };
}

function isUnclosed({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' || message.startsWith('Flow ');
}

function explainUnclosed(
  { message, pos: [end] }: YAMLError,
  document: Document.Parsed,
  block: string,
): Fault {
  const what = message.includes('quote') ? 'quote' : 'bracket';
  const offset = findOpening(document, what, end) ?? end;
  return {
    offset,
    why: `a ${what} is opened but not closed. Close it, or write ${inSingleQuotes(valueAt(block, offset))}`,
  };
}

/** Explains an error of the YAML parser that no sign explains. */
function explainOther({ code, message, pos: [offset] }: YAMLError, block: string): Fault {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY')
    return { offset, why: message.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase()) };
  return /:\s/.test(valueAt(block, offset))
    ? { offset, why: `a value that contains a colon and a space must be in quotes. ${advise(block, offset)}` }
    : { offset, why: 'fields on one level must be indented alike' };
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
