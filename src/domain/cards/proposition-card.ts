import type { Paths } from '../paths.ts';
import { toRow } from '../positions/cells.ts';
import { standsInWords } from '../positions/sharpest-row.ts';
import type { DossierView, PropositionView } from '../views.ts';
import { toColumns } from './card-columns.ts';
import type { Card } from './card.ts';

/** A proposition's card: where all authors of the dossier stand on it. */
export function propositionCard(proposition: PropositionView, dossier: DossierView, paths: Paths): Card {
  const row = toRow(proposition, dossier.articles);
  return {
    url: paths.cardProposition(dossier.slug, proposition.id),
    alt: `Where the authors stand on “${proposition.text}” ${standsInWords(row)}.`,
    picture: {
      kind: 'proposition',
      dossier: { text: dossier.title, instead: dossier.slug },
      label: { text: proposition.label, instead: proposition.id },
      text: { text: proposition.text, instead: '' },
      articles: toColumns(dossier.articles, () => [], row.cells),
    },
  };
}
