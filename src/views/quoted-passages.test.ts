import { expect, it } from 'vitest';
import type { Block } from '../schemas/entry.ts';
import { quotedInWords, quotedPassages } from './quoted-passages.ts';

it('a quotation names its source only if the article is said to quote that source', () => {
  expect(quotedInWords({ name: 'The Port Post', quoted: true })).toBe('quoted: The Port Post');
  expect([quotedInWords({ name: 'The Port Post' }), quotedInWords(undefined)]).toEqual(['quoted', 'quoted']);
});

const passage = (index: number): Block => ({ kind: 'passage', passage: index, depth: 0 });

it('passages inside a quotation are quoted at any depth, and those only in a list are not', () => {
  const blocks: Block[] = [
    passage(1),
    { kind: 'list', start: null, items: [[passage(2)]] },
    {
      kind: 'quotation',
      blocks: [passage(3), { kind: 'list', start: 1, items: [[passage(4)], [passage(5)]] }],
    },
  ];
  expect([...quotedPassages(blocks)]).toEqual([3, 4, 5]);
});
