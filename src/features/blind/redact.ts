import type { Element, ElementContent } from 'hast';
import * as words from '../../words/en/blind.ts';
import type { TellTale } from './tell-tales.ts';

/** Tell-tale words in a text: offsets in UTF-16 code units. */
export interface Redaction {
  start: number;
  end: number;
  replacement: string;
}

/** Finds tell-tale words in a text, in its order; they never overlap. */
export type FindTellTales = (text: string) => Redaction[];

/** A finder for some tell-tale words: whole words, in capitals or not, the longest first. */
export function makeFinder(tellTales: readonly TellTale[]): FindTellTales {
  if (tellTales.length === 0) return () => [];
  const ordered = [...tellTales].sort((a, b) => b.pattern.length - a.pattern.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${ordered.map((each) => `(${each.pattern})`).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = ordered[match.slice(1).findIndex((group) => group !== undefined)];
      return {
        start: match.index,
        end: match.index + match[0].length,
        replacement: found?.replacement ?? words.publisher,
      };
    });
}

/** A text with its tell-tale words replaced. */
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
 * A passage's inline nodes with its tell-tale words replaced, also where emphasis cuts through them; links
 * become their words, since their addresses tell too.
 * @param inline nodes whose text is the one that the redactions were found in
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
      // What held nothing but a part of a name that is replaced before it has nothing left.
      return node.children.length > 0 && children.length === 0 ? [] : [{ ...node, children }];
    }
    if (node.type !== 'text') return [];
    const [start, end] = [offset, offset + node.value.length];
    offset = end;
    let from = start;
    const nodes = redactions
      .filter((each) => each.start < end && each.end > start)
      .flatMap((each) => {
        const before = textNodes(node.value.slice(from - start, Math.max(each.start, start) - start));
        from = Math.min(each.end, end);
        return each.start >= start ? [...before, replaced(each)] : before;
      });
    return [...nodes, ...textNodes(node.value.slice(from - start))];
  };
  return inline.flatMap(redactNode);
}

function textNodes(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** The editor's word, in English whatever the text's language. */
function replaced({ replacement }: Redaction): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['ed'], lang: 'en', dir: 'ltr' },
    children: [{ type: 'text', value: replacement }],
  };
}
