import type { Block } from '../schemas/entry.ts';
import * as words from '../words/en/passage-marks.ts';

/** Returns the indexes of the passages inside quotations, at any depth. */
export function quotedPassages(blocks: readonly Block[], isQuoted = false): Set<number> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'passage') return isQuoted ? [block.passage] : [];
      if (block.kind === 'quotation') return [...quotedPassages(block.blocks, true)];
      return block.items.flatMap((item) => [...quotedPassages(item, isQuoted)]);
    }),
  );
}

/** Says that a passage is quoted, and from where if that is known: "quoted: The New York Times". */
export function quotedInWords(
  republishes: { name: string; quoted?: boolean | undefined } | undefined,
): string {
  return words.quoted(republishes?.quoted ? republishes.name : null);
}
