import type { Paths } from '../paths.ts';
import type { DossierView } from '../views.ts';
import { toColumns, yearAndStance } from './card-columns.ts';
import type { Card } from './card.ts';

/** A dossier's card: its title, and the sigla with their sources. */
export function dossierCard(dossier: DossierView, paths: Paths): Card {
  const sources = dossier.articles.map(
    ({ siglum, source, date }) => `${siglum}: ${source.name}, ${date.words}`,
  );
  return {
    url: paths.cardDossier(dossier.slug),
    alt: `${dossier.title}, articles side by side. ${sources.join('; ')}.`,
    picture: {
      kind: 'dossier',
      title: { text: dossier.title, instead: dossier.slug },
      articles: toColumns(dossier.articles, yearAndStance),
    },
  };
}
