import { hashWords } from '../text/hashes.ts';

/**
 * Makes the fragment of an expression on the pages of words. It depends on the expression alone, so that it
 * stays when others are added. Two hyphens keep it apart from those of other groups, whose names have none
 * in a row.
 * @param group what the fragment of its group is: `n-war`
 */
export function expressionId(
  group: string,
  { words, isAsWritten }: { words: string; isAsWritten: boolean },
): string {
  return `${group}--${hashWords(isAsWritten ? `${words} =` : words)}`;
}
