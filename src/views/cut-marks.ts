import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { editorsLanguage } from '../text/language.ts';
import type { PassageView } from './views.ts';

/** A range of a passage to be marked, with offsets in UTF-16 code units into the passage's text. */
export interface MarkRange {
  /** The mark's id, set on its first piece and named by its others; absent if nothing links to the mark. */
  id?: string | undefined;
  start: number;
  end: number;
  className?: string | undefined;
  /** Shared by the counterparts of this mark in other articles. */
  group?: string | undefined;
  /** The short reference link that follows the mark. */
  reference: { text: string; href: string; label: string };
}

/**
 * Inserts marks into a passage without changing its text. Overlapping marks are cut at each other's ends, so
 * that the HTML stays a tree; a mark's id is on its first piece, and `data-of` names it on the others. Marks
 * contain no references: a mark's reference follows it, or follows the link that the mark ends in. A range
 * that reaches beyond the text is clipped; a range without text (empty, reversed or outside) is dropped
 * together with its reference.
 * @param inline the passage's inline nodes, whose text is the passage's text
 * @param referenceLang the language of the references, if it is not the passage's language
 */
export function cutMarks(
  inline: readonly ElementContent[],
  ranges: readonly MarkRange[],
  referenceLang?: string,
): ElementContent[] {
  const length = textLength(inline);
  const ordered = ranges
    .map((range) => ({ ...range, start: Math.max(range.start, 0), end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end)
    // The range that begins first becomes the outer mark; of two that begin together, the longer one.
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const state: State = {
    offset: 0,
    ranges: ordered,
    bounds: bounds(ordered),
    opened: new Set(),
    waiting: [],
    referenceLang,
  };
  return cutNodes(inline, state, false);
}

interface State {
  offset: number;
  ranges: readonly MarkRange[];
  bounds: readonly number[];
  opened: Set<MarkRange>;
  /** Ranges whose marks have ended inside the current link; their references follow the link. */
  waiting: MarkRange[];
  referenceLang: string | undefined;
}

function textLength(nodes: readonly ElementContent[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      (node.type === 'text' ? node.value.length : node.type === 'element' ? textLength(node.children) : 0),
    0,
  );
}

function bounds(ranges: readonly MarkRange[]): number[] {
  return [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

function cutNodes(nodes: readonly ElementContent[], state: State, isInLink: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return cutText(node, state, isInLink);
    if (node.type !== 'element') return [node];
    const isLink = node.tagName === 'a';
    const element = { ...node, children: cutNodes(node.children, state, isInLink || isLink) };
    return isLink
      ? [element, ...state.waiting.splice(0).map((range) => toReference(range, state))]
      : [element];
  });
}

function cutText(node: Text, state: State, isInLink: boolean): ElementContent[] {
  const start = state.offset;
  const end = start + node.value.length;
  state.offset = end;
  const cuts = [start, ...state.bounds.filter((bound) => bound > start && bound < end), end];
  const pieces = cuts.slice(0, -1).map((from, index): Piece => {
    const to = cuts[index + 1] ?? end;
    const covering = state.ranges.filter((range) => range.start <= from && range.end >= to && to > from);
    return {
      value: node.value.slice(from - start, to - start),
      covering,
      ended: covering.filter((range) => range.end === to),
    };
  });
  return runsOf(pieces, ({ ended }) => ended.length > 0).flatMap((run) => {
    const marked = nestMarks(run, 0, state);
    const ended = run.flatMap((piece) => piece.ended);
    if (!isInLink) return [...marked, ...ended.map((range) => toReference(range, state))];
    state.waiting.push(...ended);
    return marked;
  });
}

/** A piece of text that no mark begins or ends in. */
interface Piece {
  value: string;
  /** The ranges that cover it, the outermost first. */
  covering: MarkRange[];
  /** Those that end with it. */
  ended: MarkRange[];
}

/** Splits pieces into runs, each of which ends with a piece that is the last of its run. */
function runsOf(pieces: readonly Piece[], isLast: (piece: Piece, index: number) => boolean): Piece[][] {
  const ends = [...pieces.keys()].filter((index) => {
    const piece = pieces[index];
    return index === pieces.length - 1 || (piece && isLast(piece, index));
  });
  return ends.map((end, index) => pieces.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** Makes one mark for neighboring pieces that the same range covers, from the outermost range inwards. */
function nestMarks(pieces: readonly Piece[], depth: number, state: State): ElementContent[] {
  const rangeOf = (index: number) => pieces[index]?.covering[depth];
  return runsOf(pieces, (_, index) => rangeOf(index) !== rangeOf(index + 1)).flatMap(
    (run): ElementContent[] => {
      const range = run[0]?.covering[depth];
      return range
        ? [wrapInMark(range, nestMarks(run, depth + 1, state), state)]
        : [{ type: 'text', value: run.map(({ value }) => value).join('') }];
    },
  );
}

function wrapInMark(range: MarkRange, children: ElementContent[], { opened }: State): Element {
  const isFirst = !opened.has(range);
  opened.add(range);
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      ...(range.id === undefined ? {} : isFirst ? { id: range.id } : { dataOf: range.id }),
      ...(range.className === undefined ? {} : { className: [range.className] }),
      ...(range.group ? { dataGroup: range.group } : {}),
    },
    children,
  };
}

function toReference({ reference }: MarkRange, { referenceLang: lang }: State): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['ref'],
      href: reference.href,
      ...(lang ? { lang } : {}),
      ariaLabel: reference.label,
    },
    children: [{ type: 'text', value: reference.text }],
  };
}

/**
 * Renders a passage with its marks as HTML.
 * @param lang the language of the passage; the references after its marks are in English
 */
export function markedHtml({ inline }: PassageView, ranges: readonly MarkRange[], lang: string): string {
  return toHtml({
    type: 'root',
    children: ranges.length === 0 ? inline : cutMarks(inline, ranges, editorsLanguage({ lang }).lang),
  });
}
