import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PassageView } from './views.ts';

/** A range of a passage to be marked, with offsets in UTF-16 code units into the passage's text. */
export interface MarkRange {
  /** The mark's id, set on its first piece and named by its others; absent if nothing links to the mark. */
  id?: string | undefined;
  start: number;
  end: number;
  className?: string | undefined;
  /** The place of the mark's label among those of its passage, from 0. */
  label?: number | undefined;
}

/**
 * Inserts marks into a passage without changing its text. Overlapping marks are cut at each other's ends, so
 * that the HTML stays a tree; a mark's id is on its first piece, and `data-of` names it on the others. A
 * range that reaches beyond the text is clipped; one without text (empty, reversed or outside) is dropped.
 * @param inline the passage's inline nodes, whose text is the passage's text
 */
export function cutMarks(inline: readonly ElementContent[], ranges: readonly MarkRange[]): ElementContent[] {
  const length = textLength(inline);
  const ordered = ranges
    .map((range) => ({ ...range, start: Math.max(range.start, 0), end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end)
    // The range that begins first becomes the outer mark; of two that begin together, the longer one.
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return cutNodes(inline, { offset: 0, ranges: ordered, bounds: bounds(ordered), opened: new Set() });
}

interface State {
  offset: number;
  ranges: readonly MarkRange[];
  bounds: readonly number[];
  opened: Set<MarkRange>;
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

function cutNodes(nodes: readonly ElementContent[], state: State): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return cutText(node, state);
    return node.type === 'element' ? [{ ...node, children: cutNodes(node.children, state) }] : [node];
  });
}

function cutText(node: Text, state: State): ElementContent[] {
  const start = state.offset;
  const end = start + node.value.length;
  state.offset = end;
  const cuts = [start, ...state.bounds.filter((bound) => bound > start && bound < end), end];
  const pieces = cuts.slice(0, -1).map((from, index): Piece => {
    const to = cuts[index + 1] ?? end;
    return {
      value: node.value.slice(from - start, to - start),
      covering: state.ranges.filter((range) => range.start <= from && range.end >= to && to > from),
    };
  });
  return nestMarks(pieces, 0, state);
}

/** A piece of text that no mark begins or ends in. */
interface Piece {
  value: string;
  /** The ranges that cover it, the outermost first. */
  covering: MarkRange[];
}

/** Makes one mark for neighboring pieces that the same range covers, from the outermost range inwards. */
function nestMarks(pieces: readonly Piece[], depth: number, state: State): ElementContent[] {
  const rangeOf = (index: number) => pieces[index]?.covering[depth];
  const starts = [...pieces.keys()].filter((index) => index === 0 || rangeOf(index) !== rangeOf(index - 1));
  return starts.flatMap((start, index): ElementContent[] => {
    const run = pieces.slice(start, starts[index + 1]);
    const range = rangeOf(start);
    return range
      ? [wrapInMark(range, nestMarks(run, depth + 1, state), state)]
      : [{ type: 'text', value: run.map(({ value }) => value).join('') }];
  });
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
      ...(range.label === undefined ? {} : { dataLabel: range.label }),
    },
    children,
  };
}

/** Renders a passage with its marks as HTML. */
export function markedHtml({ inline }: PassageView, ranges: readonly MarkRange[]): string {
  return toHtml({ type: 'root', children: ranges.length === 0 ? inline : cutMarks(inline, ranges) });
}
