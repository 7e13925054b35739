import type { Element, ElementContent } from 'hast';
import {
  findWords,
  inOriginal,
  isWhole,
  toAlike,
  wordsOfName,
  type AlikeText,
} from '../../text/written-alike.ts';
import type { TellTale } from './tell-tales.ts';

/** A range of telltale words in a text, with offsets in UTF-16 code units, and what replaces them. */
export interface Redaction {
  start: number;
  end: number;
  replacement: string;
}

/** Finds the telltale words in a text, in order and without overlaps. */
export type FindTellTales = (text: string) => Redaction[];

/** Words of a text that are spelled like a name but mean something else, with the words around them. */
export interface Namesake {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Many comparisons read the same texts. */
const alikeTexts = new Map<string, AlikeText>();

/**
 * Makes a finder for telltale words. It finds them as whole words, in any normal form and also if characters
 * that are not seen stand inside of them. Of several that overlap it replaces all.
 */
export function makeFinder(
  tellTales: readonly TellTale[],
  namesakes: readonly Namesake[] = [],
): FindTellTales {
  const findNamesakes = namesakes.map(toNamesakeFinder);
  return (original) => {
    const text = alikeTexts.get(original) ?? toAlike(original);
    alikeTexts.set(original, text);
    const kept = findNamesakes.flatMap((find) => find(text));
    const found = tellTales
      .flatMap(({ find, replacement }) => find(text).map(({ start, end }) => ({ start, end, replacement })))
      .filter((range) => isWhole(text, range) && !kept.some((each) => isWithin(range, each)))
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    return mergeOverlaps(found).map((each) => ({ ...each, ...inOriginal(text, each) }));
  };
}

/** Finds the places of a namesake, without the words around it. */
function toNamesakeFinder({ exact, prefix = '', suffix = '' }: Namesake) {
  const [before, itself, after] = [prefix, exact, suffix].map(wordsOfName);
  const [from, count] = [before?.length ?? 0, itself?.length ?? 0];
  const looked = [before, itself, after].flatMap((each) => each ?? []);
  return (text: AlikeText) =>
    findWords(text, looked).flatMap(({ words: places }) => {
      const [first, last] = [places[from], places[from + count - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
}

interface Range {
  start: number;
  end: number;
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Joins telltale words that overlap; the first says what replaces them. */
function mergeOverlaps(found: readonly Redaction[]): Redaction[] {
  const merged: Redaction[] = [];
  for (const each of found) {
    const last = merged.at(-1);
    if (last && each.start < last.end) last.end = Math.max(last.end, each.end);
    else merged.push({ ...each });
  }
  return merged;
}

/** Replaces the telltale words in a text. */
export function redactText(text: string, redactions: readonly Redaction[]): string {
  let from = 0;
  const pieces = redactions.map(({ start, end, replacement }) => {
    const piece = `${text.slice(from, start)}${replacement}`;
    from = end;
    return piece;
  });
  return `${pieces.join('')}${text.slice(from)}`;
}

/**
 * Replaces the telltale words in a passage's inline nodes, even if emphasis splits them. Links are replaced
 * by their text, since their addresses are telltale too.
 * @param inline nodes whose joined text is the one in which the redactions were found
 */
export function redactInline(
  inline: readonly ElementContent[],
  redactions: readonly Redaction[],
): ElementContent[] {
  let offset = 0;
  const redactNode = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') {
      const children = node.children.flatMap(redactNode);
      if (node.tagName === 'a') return children;
      // An element whose whole text belongs to a name that was replaced in an earlier node is now empty.
      return node.children.length > 0 && children.length === 0 ? [] : [{ ...node, children }];
    }
    if (node.type !== 'text') return [];
    const [start, end] = [offset, offset + node.value.length];
    offset = end;
    let from = start;
    const nodes = redactions
      .filter((each) => each.start < end && each.end > start)
      .flatMap((each) => {
        const before = toTextNodes(node.value.slice(from - start, Math.max(each.start, start) - start));
        from = Math.min(each.end, end);
        return each.start >= start ? [...before, replaced(each)] : before;
      });
    return [...nodes, ...toTextNodes(node.value.slice(from - start))];
  };
  return inline.flatMap(redactNode);
}

function toTextNodes(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Wraps a replacement as an editor's insertion, which is in English whatever the text's language. */
function replaced({ replacement }: Redaction): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['ed'], lang: 'en', dir: 'ltr' },
    children: [{ type: 'text', value: replacement }],
  };
}
