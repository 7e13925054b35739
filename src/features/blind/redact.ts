import type { Element, ElementContent } from 'hast';
import * as words from '../../words/en/blind.ts';
import type { TellTale } from './tell-tales.ts';

/** A range of telltale words in a text, with offsets in UTF-16 code units, and what replaces them. */
export interface Redaction {
  start: number;
  end: number;
  replacement: string;
}

/** Finds the telltale words in a text, in order and without overlaps. */
export type FindTellTales = (text: string) => Redaction[];

/**
 * Makes a finder for telltale words. It matches whole words regardless of case, and the longest pattern
 * first.
 */
export function makeFinder(tellTales: readonly TellTale[]): FindTellTales {
  if (tellTales.length === 0) return () => [];
  const ordered = [...tellTales].sort((a, b) => b.pattern.length - a.pattern.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${ordered.map((each) => `(${each.pattern})`).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const groups: readonly (string | undefined)[] = match.slice(1);
      const found = ordered[groups.findIndex((group) => group !== undefined)];
      return {
        start: match.index,
        end: match.index + match[0].length,
        replacement: found?.replacement ?? words.publisher,
      };
    });
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
