import { expect, it } from 'vitest';
import { quotedPassages } from './quoted-passages.ts';
import type { Block } from '../schemas/entry.ts';

const passage = (index: number): Block => ({ kind: 'passage', passage: index, depth: 0 });

it('passages in a quotation are quoted, however deep, and those in a list alone are not', () => {
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
