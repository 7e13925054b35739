import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { cutMarks, type MarkRange } from './cut-marks.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: (ElementContent | string)[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: tagName === 'a' ? { href: 'https://example.org/' } : {},
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** A range whose pieces can be identified by their class. */
const range = (id: string, start: number, end: number): MarkRange => ({
  id,
  start,
  end,
  className: `of-${id}`,
});
const html = (nodes: readonly ElementContent[]) => toHtml({ type: 'root', children: [...nodes] });

const WORDS = 'No ship is worth a life.';
const plain = [text(WORDS)];
const emphatic = [text('No '), element('em', 'ship is ', element('strong', 'worth')), text(' a life.')];
const linked = [text('No '), element('a', 'ship ', element('em', 'is worth')), text(' a life.')];
const deep = [element('em', text('No '), element('a', 'ship is'), ' worth'), element('br'), text(' a life.')];

type Stretch = [id: string, words: string];

/** Makes ranges from the words that they cover. */
const rangesOf = (stretches: readonly Stretch[]) =>
  stretches.map(([id, words]) => range(id, WORDS.indexOf(words), WORDS.indexOf(words) + words.length));

describe('marks in a passage', () => {
  it.each<[string, ElementContent[], Stretch[], string]>([
    ['none', plain, [], WORDS],
    ['one', plain, [['x', 'ship is']], `No <mark id="x" class="of-x">ship is</mark> worth a life.`],
    [
      'one at the beginning',
      plain,
      [['x', 'No ship']],
      `<mark id="x" class="of-x">No ship</mark> is worth a life.`,
    ],
    ['one over the whole passage', plain, [['x', WORDS]], `<mark id="x" class="of-x">${WORDS}</mark>`],
    [
      'two apart, given in reverse order',
      plain,
      [
        ['y', 'a life'],
        ['x', 'ship'],
      ],
      `No <mark id="x" class="of-x">ship</mark> is worth <mark id="y" class="of-y">a life</mark>.`,
    ],
    [
      'two side by side',
      plain,
      [
        ['x', 'ship '],
        ['y', 'is'],
      ],
      `No <mark id="x" class="of-x">ship </mark><mark id="y" class="of-y">is</mark> worth a life.`,
    ],
    [
      'one inside another',
      plain,
      [
        ['y', 'is'],
        ['x', 'ship is worth'],
      ],
      `No <mark id="x" class="of-x">ship <mark id="y" class="of-y">is</mark> worth</mark> a life.`,
    ],
    [
      'two that begin together, the longer one outside',
      plain,
      [
        ['y', 'ship'],
        ['x', 'ship is'],
      ],
      `No <mark id="x" class="of-x"><mark id="y" class="of-y">ship</mark> is</mark> worth a life.`,
    ],
    [
      'two that end together',
      plain,
      [
        ['x', 'ship is'],
        ['y', 'is'],
      ],
      `No <mark id="x" class="of-x">ship <mark id="y" class="of-y">is</mark></mark> worth a life.`,
    ],
    [
      'two that overlap',
      plain,
      [
        ['x', 'ship is'],
        ['y', 'is worth'],
      ],
      `No <mark id="x" class="of-x">ship <mark id="y" class="of-y">is</mark></mark><mark data-of="y" class="of-y"> worth</mark> a life.`,
    ],
    [
      'two on the same words',
      plain,
      [
        ['x', 'ship'],
        ['y', 'ship'],
      ],
      `No <mark id="x" class="of-x"><mark id="y" class="of-y">ship</mark></mark> is worth a life.`,
    ],
    [
      'one that begins before emphasis and ends after it',
      emphatic,
      [['x', 'No ship is worth a']],
      `<mark id="x" class="of-x">No </mark><em><mark data-of="x" class="of-x">ship is </mark><strong><mark data-of="x" class="of-x">worth</mark></strong></em><mark data-of="x" class="of-x"> a</mark> life.`,
    ],
    [
      'one that ends inside emphasis',
      emphatic,
      [['x', 'No ship is']],
      `<mark id="x" class="of-x">No </mark><em><mark data-of="x" class="of-x">ship is</mark> <strong>worth</strong></em> a life.`,
    ],
    [
      'one that coincides with emphasis',
      emphatic,
      [['x', 'worth']],
      `No <em>ship is <strong><mark id="x" class="of-x">worth</mark></strong></em> a life.`,
    ],
    [
      'one that ends inside a link',
      linked,
      [['x', 'No ship']],
      `<mark id="x" class="of-x">No </mark><a href="https://example.org/"><mark data-of="x" class="of-x">ship</mark> <em>is worth</em></a> a life.`,
    ],
    [
      'one that begins inside a link',
      linked,
      [['x', 'worth a life']],
      `No <a href="https://example.org/">ship <em>is <mark id="x" class="of-x">worth</mark></em></a><mark data-of="x" class="of-x"> a life</mark>.`,
    ],
    [
      'two that end inside a link, and one that continues after it',
      linked,
      [
        ['z', 'worth a'],
        ['y', 'is'],
        ['x', 'ship'],
      ],
      `No <a href="https://example.org/"><mark id="x" class="of-x">ship</mark> <em><mark id="y" class="of-y">is</mark> <mark id="z" class="of-z">worth</mark></em></a><mark data-of="z" class="of-z"> a</mark> life.`,
    ],
    [
      'one over a link in emphasis and a line break',
      deep,
      [['x', 'is worth a']],
      `<em>No <a href="https://example.org/">ship <mark id="x" class="of-x">is</mark></a><mark data-of="x" class="of-x"> worth</mark></em><br><mark data-of="x" class="of-x"> a</mark> life.`,
    ],
  ])('are cut where necessary: %s', (_, inline, stretches, expected) => {
    expect(html(cutMarks(inline, rangesOf(stretches)))).toBe(expected);
  });

  it('name their label on every piece, so that it can light all of them', () => {
    const labeled = { ...range('x', 3, 10), label: 4 };
    expect(html(cutMarks([text('No '), element('em', 'ship'), text(' is')], [labeled]))).toBe(
      'No <em><mark id="x" class="of-x" data-label="4">ship</mark></em>' +
        '<mark data-of="x" class="of-x" data-label="4"> is</mark>',
    );
  });

  it.each<[string, number, number, string]>([
    [
      'that reaches beyond the end is clipped there',
      19,
      99,
      `No ship is worth a <mark id="x" class="of-x">life.</mark>`,
    ],
    [
      'that begins before the text is clipped at its start',
      -9,
      2,
      `<mark id="x" class="of-x">No</mark> ship is worth a life.`,
    ],
    ['that is empty is dropped', 3, 3, WORDS],
    ['that ends before it begins is dropped', 7, 3, WORDS],
    ['that lies after the text is dropped', 24, 30, WORDS],
    ['that lies before the text is dropped', -3, 0, WORDS],
    ['that begins at NaN is dropped', Number.NaN, 3, WORDS],
  ])('stay within the text: one %s', (_, start, end, expected) => {
    const marked = cutMarks(plain, [range('x', start, end)]);
    expect(html(marked)).toBe(expected);
    if (expected === WORDS) expect(marked).toEqual(plain);
  });

  it('leave an empty passage unchanged', () => {
    expect(cutMarks([], [range('x', 0, 3)])).toEqual([]);
  });
});

describe('any marks in any passage', () => {
  const link = (children: ElementContent[]): ElementContent => element('a', ...children);
  const word = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '<', '&', '“', 'é'), maxLength: 6 })
    .map(text);
  const { nodes: inLink } = fc.letrec<{ nodes: ElementContent[] }>((tie) => ({
    nodes: fc.array(
      fc.oneof(
        { maxDepth: 2 },
        word,
        tie('nodes').map((children) => element('em', ...children)),
      ),
      { maxLength: 4 },
    ),
  }));
  const { nodes: tree } = fc.letrec<{ nodes: ElementContent[] }>((tie) => ({
    nodes: fc.array(
      fc.oneof(
        { maxDepth: 3 },
        word,
        fc.constant(element('br')),
        // A link never contains another link.
        inLink.map(link),
        fc
          .tuple(fc.constantFrom('em', 'strong'), tie('nodes'))
          .map(([tag, children]) => element(tag, ...children)),
      ),
      { maxLength: 5 },
    ),
  }));

  /** A node and the tag names of its ancestors. */
  interface Placed {
    node: ElementContent;
    around: string[];
  }
  const walk = (nodes: readonly ElementContent[], around: string[] = []): Placed[] =>
    nodes.flatMap((node): Placed[] => [
      { node, around },
      ...(node.type === 'element' ? walk(node.children, [...around, node.tagName]) : []),
    ]);
  const textOf = (nodes: readonly ElementContent[]): string =>
    nodes
      .map((node) =>
        node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '',
      )
      .join('');
  /** Removes marks from the nodes, and joins adjacent texts. */
  const unmarked = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes
      .flatMap((node): ElementContent[] => {
        if (node.type !== 'element') return [node];
        return node.tagName === 'mark'
          ? unmarked(node.children)
          : [{ ...node, children: unmarked(node.children) }];
      })
      .reduce<ElementContent[]>((joined, node) => {
        const last = joined.at(-1);
        if (node.type !== 'text' || last?.type !== 'text') return [...joined, node];
        return [...joined.slice(0, -1), text(last.value + node.value)];
      }, [])
      .filter((node) => node.type !== 'text' || node.value !== '');
  const classOf = (node: ElementContent) =>
    node.type === 'element' ? String(node.properties.className) : '';

  const bounds = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 6 });
  /** A passage, and non-empty ranges inside it. */
  const sound = fc.tuple(tree, bounds).map(([nodes, pairs]) => {
    const { length } = textOf(nodes);
    return {
      nodes,
      ranges:
        length === 0
          ? []
          : pairs.map(([a, b], index) => {
              const start = a % length;
              return range(String.fromCharCode(97 + index), start, start + 1 + (b % (length - start)));
            }),
    };
  });
  /** A passage, and ranges that may be outside it, empty or reversed. */
  const degraded = fc
    .tuple(
      tree,
      fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })), {
        maxLength: 6,
      }),
    )
    .map(([nodes, pairs]) => ({
      nodes,
      ranges: pairs.map(([start, end], index) => range(String.fromCharCode(97 + index), start, end)),
    }));

  it('leave its text and its elements unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(sound, degraded), ({ nodes, ranges }) => {
        const before = structuredClone(nodes);
        const marked = cutMarks(nodes, ranges);
        expect(textOf(marked)).toBe(textOf(nodes));
        expect(unmarked(marked)).toEqual(unmarked(nodes));
        expect(nodes).toEqual(before);
      }),
    );
  });

  it('have their id on the first piece, which the others name, and their pieces join up to the marked words', () => {
    fc.assert(
      fc.property(sound, ({ nodes, ranges }) => {
        const marked = walk(cutMarks(nodes, ranges)).map(({ node }) => node);
        for (const { id, start, end } of ranges) {
          const pieces = marked.filter((node) => classOf(node) === `of-${id}`);
          expect(textOf(pieces)).toBe(textOf(nodes).slice(start, end));
          expect(pieces.map((node) => (node.type === 'element' ? node.properties.id : null))).toEqual(
            pieces.map((_, index) => (index === 0 ? id : undefined)),
          );
          expect(pieces.map((node) => (node.type === 'element' ? node.properties.dataOf : null))).toEqual(
            pieces.map((_, index) => (index === 0 ? undefined : id)),
          );
        }
      }),
    );
  });

  it('form valid HTML: only text and marks inside marks, no link inside a link, no empty mark', () => {
    fc.assert(
      fc.property(fc.oneof(sound, degraded), ({ nodes, ranges }) => {
        const marked = cutMarks(nodes, ranges);
        for (const { node, around } of walk(marked)) {
          if (node.type === 'element' && node.tagName === 'a') expect(around).not.toContain('a');
          if (around.includes('mark'))
            expect(node.type === 'text' || (node.type === 'element' && node.tagName === 'mark')).toBe(true);
          if (node.type === 'element' && node.tagName === 'mark') expect(textOf([node])).not.toBe('');
        }
        const tags: string[] = [];
        for (const [, close, name = ''] of html(marked).matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
          if (close) expect(tags.pop()).toBe(name);
          else if (name !== 'br') tags.push(name);
        }
        expect(tags).toEqual([]);
      }),
    );
  });

  it('do not depend on the order of the ranges, unless two cover the same words', () => {
    fc.assert(
      fc.property(sound, ({ nodes, ranges }) => {
        const apart = ranges.filter(
          ({ start, end }, index) =>
            ranges.findIndex((other) => other.start === start && other.end === end) === index,
        );
        expect(cutMarks(nodes, apart.toReversed())).toEqual(cutMarks(nodes, apart));
      }),
    );
  });
});
