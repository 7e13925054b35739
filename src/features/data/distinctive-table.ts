import { deriveDistinctive, type DistinctiveView } from '../../views/distinctive.ts';
import type { DossierView } from '../../views/views.ts';

/** Makes the table of distinctive words: of each article against all others, then against each other. */
export function distinctiveTable(dossier: DossierView): string[][] {
  const { articles, pairs } = deriveDistinctive(dossier);
  return [
    [
      'article',
      'against',
      'words compared',
      'word',
      'count',
      'per 1000',
      'count there',
      'per 1000 there',
      'z',
    ],
    ...[...articles, ...pairs].flatMap(rowsOf),
  ];
}

function rowsOf({ article, others, scope, words }: DistinctiveView): string[][] {
  return words.map(({ word, here, there, z }) => [
    article.siglum,
    others.map(({ siglum }) => siglum).join(' '),
    scope === 'all' ? 'all' : 'without quoted and reported',
    word,
    String(here.count),
    here.rate.toFixed(2),
    String(there.count),
    there.rate.toFixed(2),
    z.toFixed(3),
  ]);
}
