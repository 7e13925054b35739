import { deriveDistinctive, type DistinctiveView } from '../../views/distinctive.ts';
import type { DossierView } from '../../views/views.ts';
import { DISTINCTIVE_COLUMNS, SCOPES } from '../../words/en/tables.ts';

/** Makes the table of distinctive words: of each article against all others, then against each other. */
export function distinctiveTable(dossier: DossierView): string[][] {
  const { articles, pairs } = deriveDistinctive(dossier);
  return [DISTINCTIVE_COLUMNS, ...[...articles, ...pairs].flatMap(rowsOf)];
}

function rowsOf({ article, others, scope, words }: DistinctiveView): string[][] {
  return words.map(({ word, here, there, z }) => [
    article.siglum,
    article.slug,
    others.map(({ siglum }) => siglum).join(' '),
    SCOPES[scope],
    word,
    String(here.count),
    here.rate.toFixed(2),
    String(there.count),
    there.rate.toFixed(2),
    z.toFixed(3),
  ]);
}
