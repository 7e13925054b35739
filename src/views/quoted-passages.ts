import type { Block } from '../schemas/entry.ts';

/** The indexes of the passages that stand inside a quotation. */
export function quotedPassages(blocks: readonly Block[], isQuoted = false): Set<number> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'passage') return isQuoted ? [block.passage] : [];
      if (block.kind === 'quotation') return [...quotedPassages(block.blocks, true)];
      return block.items.flatMap((item) => [...quotedPassages(item, isQuoted)]);
    }),
  );
}
