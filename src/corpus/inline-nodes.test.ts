import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { collapseInline } from './inline-nodes.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const em = (...values: string[]) => element('em', ...values.map(text));
const br = element('br');
const NBSP = '\u00a0';

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

describe('collapsing white space across inline nodes', () => {
  it.each<[string, ElementContent[], string]>([
    ['inside a node', [text(' a \n\t b ')], 'a b'],
    ['from one node to the next', [text('a '), em(' b'), text(' c')], 'a <em>b</em> c'],
    ['across the end of a node, where the first space stays', [em('a '), text(' b')], '<em>a </em>b'],
    ['at both ends to nothing, even inside elements', [em(' ', 'a '), em(' ')], '<em>a</em>'],
    ['before an element without words at the end, and removes both', [text('a '), em(NBSP)], 'a'],
    [
      'around an element without words, and removes the element',
      [text('a '), em(NBSP), text(' b')],
      `a${NBSP}b`,
    ],
    ['at a line break, which stays', [text('a'), br, text('\n b')], 'a<br> b'],
    ['at a line break at the end, and removes both', [text('a '), br, text('\n'), em(NBSP)], 'a'],
    ['with a no-break space in it, which stays', [text(`1 ${NBSP}\n000`)], `1${NBSP}000`],
    [
      'with a no-break space in the next node, which stays',
      [text('1 '), em(`${NBSP}000`)],
      `1${NBSP}<em>000</em>`,
    ],
    [
      'with two characters that browsers don’t collapse, and keeps the first',
      [text('1\u2009'), text(`${NBSP}a`)],
      '1\u2009a',
    ],
    ['to nothing if there are no words', [text(' '), em('\n', NBSP), br], ''],
  ])('collapses white space %s', (_, nodes, html) => {
    expect(
      toHtml(
        { type: 'root', children: collapseInline(nodes) },
        { characterReferences: { useNamedReferences: false } },
      ),
    ).toBe(html);
  });

  const { nodes: tree } = fc.letrec<{ node: ElementContent; nodes: ElementContent[] }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc
        .string({
          unit: fc.constantFrom('a', 'é', '😀', '.', ' ', ' ', '\n', '\t', NBSP, '\u2003', '\ufeff'),
          maxLength: 5,
        })
        .map(text),
      fc.constant(br),
      fc
        .tuple(fc.constantFrom('em', 'strong', 'a', 'code'), tie('nodes'))
        .map(([tag, children]) => element(tag, ...children)),
    ),
    nodes: fc.array(tie('node'), { maxLength: 5 }),
  }));
  /** Returns what a run of white space should become. */
  const oneSpace = (run: string) => /[^ \t\n\r\f]/.exec(run)?.[0] ?? ' ';
  /** Lists each character that is not white space, with the elements around it. */
  const placed = (nodes: readonly ElementContent[], path = ''): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'element') return placed(node.children, `${path}/${node.tagName}`);
      return node.type === 'text'
        ? [...node.value]
            .filter((character) => /\S/u.test(character))
            .map((character) => `${path} ${character}`)
        : [];
    });

  it('gives exactly the passage’s text, except for spaces that browsers keep', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const collapsed = textOf(collapseInline(nodes));
        expect(collapsed.replace(/\s/gu, ' ')).toBe(collapseWhiteSpace(textOf(nodes)));
        expect(collapsed).toBe(textOf(nodes).trim().replace(/\s+/gu, oneSpace));
      }),
    );
  });

  it('keeps each word in its elements, and leaves no empty elements', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const collapsed = collapseInline(nodes);
        expect(placed(collapsed)).toEqual(placed(nodes));
        expect(toHtml({ type: 'root', children: collapsed })).not.toMatch(/<(?<tag>[a-z]+)><\/\k<tag>>/);
      }),
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const collapsed = collapseInline(nodes);
        expect(collapseInline(collapsed)).toEqual(collapsed);
      }),
    );
  });

  it('does not change its input', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const before = structuredClone(nodes);
        collapseInline(nodes);
        expect(nodes).toEqual(before);
      }),
    );
  });
});
