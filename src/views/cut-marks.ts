import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { editorsLanguage } from '../text/language.ts';
import type { PassageView } from './views.ts';

/** A stretch of a passage to be marked: offsets in UTF-16 code units into the passage's text. */
export interface MarkRange {
  /** Id of the mark, of the first of its pieces; a mark that nothing leads to has none. */
  id?: string | undefined;
  start: number;
  end: number;
  className: string;
  /** What counterparts in other articles share. */
  group?: string | undefined;
  /** A short reference that follows the mark. */
  reference: { text: string; href: string; label: string };
}

/**
 * Puts marks into a passage. Where marks overlap they are cut at each other's ends, so that the HTML stays a
 * tree; each mark's id is on its first piece. A mark holds no link: its reference follows it, and follows a
 * link that its end stands in. Of a range that reaches beyond the text the part inside it is marked; one
 * without any text (empty, reversed, outside) is left out with its reference. The text is the same in any
 * case.
 * @param inline the passage's inline nodes, whose text is the passage's
 * @param referenceLang the language of the references, where it is not the passage's
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
    // The one that begins first, or is longer, is the outer.
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
  /** References that wait for the end of a link. */
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
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const text: Text = { type: 'text', value: node.value.slice(from - start, to - start) };
    const covering = state.ranges.filter((range) => range.start <= from && range.end >= to && to > from);
    const marked = covering.reduceRight<ElementContent>(
      (inner, range) => wrapInMark(range, inner, state),
      text,
    );
    const ended = covering.filter((range) => range.end === to);
    if (!isInLink) return [marked, ...ended.map((range) => toReference(range, state))];
    state.waiting.push(...ended);
    return [marked];
  });
}

function wrapInMark(range: MarkRange, inner: ElementContent, { opened }: State): Element {
  const isFirst = !opened.has(range);
  opened.add(range);
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      ...(isFirst && range.id !== undefined ? { id: range.id } : {}),
      className: [range.className],
      ...(range.group ? { dataGroup: range.group } : {}),
    },
    children: [inner],
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
 * A passage's words as HTML, with marks.
 * @param lang the language of the passage; the references after its marks are in English
 */
export function markedHtml({ inline }: PassageView, ranges: readonly MarkRange[], lang: string): string {
  return toHtml({
    type: 'root',
    children: ranges.length === 0 ? inline : cutMarks(inline, ranges, editorsLanguage({ lang }).lang),
  });
}
