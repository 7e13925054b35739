import type { TextRange } from './ranges.ts';
import { findRow, wordsIn, type Reading, type Word } from './words.ts';

/** Words in a row that are looked for in texts. */
export interface Expression {
  words: string;
  /** Whether only these words count, in no other inflection. */
  isAsWritten: boolean;
}

/** Where an expression stands in a text. */
export interface ExpressionHit extends TextRange {
  /** The index of the expression in the list that was looked for. */
  expression: number;
}

/** Reads expressions as they are looked for in texts of one language. */
export function readExpressions(
  expressions: readonly Expression[],
  reading: Reading,
): { row: Word[]; isAsWritten: boolean }[] {
  return expressions.map(({ words, isAsWritten }) => ({ row: wordsIn(words, reading), isAsWritten }));
}

/**
 * Finds expressions in a text: words with the same stems as theirs in a row, or these words only. Where two
 * overlap, the longer counts, and of two equally long ones that which is to be as written.
 * @param words of the text
 * @param isExcepted tells whether an expression means something else at a place
 * @returns hits in the order of the text, without overlaps
 */
export function findExpressions(
  words: readonly Word[],
  expressions: ReturnType<typeof readExpressions>,
  isExcepted: (hit: ExpressionHit) => boolean = () => false,
): ExpressionHit[] {
  const found = expressions.flatMap(({ row, isAsWritten }, expression) =>
    findRow(words, row, isAsWritten).flatMap((at) => {
      const [first, last] = [words[at], words[at + row.length - 1]];
      const hit = first && last && { expression, start: first.start, end: last.end };
      return hit && !isExcepted(hit) ? [{ hit, length: row.length, isAsWritten }] : [];
    }),
  );
  const kept: ExpressionHit[] = [];
  const longestFirst = found.toSorted(
    (a, b) =>
      b.length - a.length ||
      b.hit.end - b.hit.start - (a.hit.end - a.hit.start) ||
      Number(b.isAsWritten) - Number(a.isAsWritten),
  );
  for (const { hit } of longestFirst)
    if (!kept.some(({ start, end }) => start < hit.end && hit.start < end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}
