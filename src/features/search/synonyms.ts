import type { Reading } from '../../text/words.ts';
import type { Catalogue } from './catalogue.ts';
import { findRow, tokensIn } from './find-term.ts';
import { findPassageHits, type PassageHit } from './passage-hits.ts';
import { makeTerms, type Term } from './query-terms.ts';
import type { WeighedArticle } from './weigh-terms.ts';
import type { WordIndex } from './word-index.ts';

/** A word of an article that an editor lists with one that it lacks, and the first passage with it. */
export interface SynonymHit {
  word: string;
  hit: PassageHit;
}

/**
 * Finds what silent articles say in place of the terms that they lack, in the words that the dossier lists as
 * saying the same.
 */
export async function findSynonyms(
  index: WordIndex,
  readings: readonly Reading[],
  { dossiers }: Catalogue,
  { article, lacks }: WeighedArticle,
): Promise<SynonymHit[]> {
  const groups = dossiers.find((dossier) => dossier.articles.includes(article))?.synonyms ?? [];
  const words = lacks.flatMap((term) => synonymsOf(term, groups, readings));
  const found = await Promise.all(
    [...new Set(words)].map(async (word): Promise<SynonymHit[]> => {
      if (!(await findRow(index, readings, word)).has(article.id)) return [];
      const [hit] = findPassageHits(await index.textOf(article.id), makeTerms(word, false));
      return hit ? [{ word, hit }] : [];
    }),
  );
  return found.flat();
}

/** Lists the other words of the groups that a term is in, in any form. */
export function synonymsOf(
  { shown }: Term,
  groups: readonly (readonly string[])[],
  readings: readonly Reading[],
): string[] {
  const tokens = new Set(tokensIn(readings, shown));
  const isSame = (word: string): boolean => tokensIn(readings, word).some((each) => tokens.has(each));
  return groups
    .filter((group) => group.some(isSame))
    .flatMap((group) => group.filter((word) => !isSame(word)));
}
