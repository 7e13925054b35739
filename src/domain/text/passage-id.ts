import { hashWords } from './hash-words.ts';
import { collapseWhiteSpace } from './white-space.ts';

/**
 * The ids of an article's passages, in their order: `p-<siglum>-<hash of the words>`, with `-2`, `-3` … for a repeat.
 * An id depends on the passage's own words alone (and, for a repeat, on how many like it stand before), so an edit elsewhere does not move it.
 */
export function passageIds(siglum: string, texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `p-${siglum.toLowerCase()}-${hashWords(collapseWhiteSpace(text))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
