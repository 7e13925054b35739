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

describe('inline nodes with their white space collapsed', () => {
  it.each<[string, ElementContent[], string]>([
    ['inside a node', [text(' a \n\t b ')], 'a b'],
    ['from one node to the next', [text('a '), em(' b'), text(' c')], 'a <em>b</em> c'],
    ['at the end of a node, where it stays', [em('a '), text(' b')], '<em>a </em>b'],
    ['at both ends, through the elements that stand there', [em(' ', 'a '), em(' ')], '<em>a</em>'],
    ['before an element without words, which goes', [text('a '), em(NBSP)], 'a'],
    ['around an element without words, which goes', [text('a '), em(NBSP), text(' b')], `a${NBSP}b`],
    ['at a line break, which stays', [text('a'), br, text('\n b')], 'a<br> b'],
    ['at a line break at the end, which goes', [text('a '), br, text('\n'), em(NBSP)], 'a'],
    ['with a no-break space in it, which stays', [text(`1 ${NBSP}\n000`)], `1${NBSP}000`],
    [
      'with a no-break space in the next node, which stays',
      [text('1 '), em(`${NBSP}000`)],
      `1${NBSP}<em>000</em>`,
    ],
    [
      'with two that a browser would not collapse, of which the first stays',
      [text('1\u2009'), text(`${NBSP}a`)],
      '1\u2009a',
    ],
    ['where there is nothing else', [text(' '), em('\n', NBSP), br], ''],
  ])('have one space %s', (_, nodes, html) => {
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
  /** What a run of white space becomes. */
  const oneSpace = (run: string) => /[^ \t\n\r\f]/.exec(run)?.[0] ?? ' ';
  /** Each character that is no white space, with the elements that it stands in. */
  const placed = (nodes: readonly ElementContent[], path = ''): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'element') return placed(node.children, `${path}/${node.tagName}`);
      return node.type === 'text'
        ? [...node.value]
            .filter((character) => /\S/u.test(character))
            .map((character) => `${path} ${character}`)
        : [];
    });

  it('have the text that a passage has, character for character, but that a space which a browser keeps stays', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const collapsed = textOf(collapseInline(nodes));
        expect(collapsed.replace(/\s/gu, ' ')).toBe(collapseWhiteSpace(textOf(nodes)));
        expect(collapsed).toBe(textOf(nodes).trim().replace(/\s+/gu, oneSpace));
      }),
    );
  });

  it('have each word in the elements that it stood in, and no element or text that is empty', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const collapsed = collapseInline(nodes);
        expect(placed(collapsed)).toEqual(placed(nodes));
        expect(toHtml({ type: 'root', children: collapsed })).not.toMatch(/<(?<tag>[a-z]+)><\/\k<tag>>/);
      }),
    );
  });

  it('stay as they are when they are collapsed again', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const collapsed = collapseInline(nodes);
        expect(collapseInline(collapsed)).toEqual(collapsed);
      }),
    );
  });

  it('leave the nodes that were given alone', () => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const before = structuredClone(nodes);
        collapseInline(nodes);
        expect(nodes).toEqual(before);
      }),
    );
  });
});
