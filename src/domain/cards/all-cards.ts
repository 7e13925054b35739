import type { Paths } from '../paths.ts';
import type { DossierView } from '../views.ts';
import { articleCard } from './article-card.ts';
import type { Card } from './card.ts';
import { comparisonCard } from './comparison-card.ts';
import { dossierCard } from './dossier-card.ts';
import { blindCard, siteCard } from './plain-cards.ts';
import { propositionCard } from './proposition-card.ts';

/** Every card that a page of the site may name. */
export function allCards(dossiers: readonly DossierView[], paths: Paths): Card[] {
  return [
    siteCard(paths),
    blindCard(paths),
    ...dossiers.flatMap((dossier) => [
      dossierCard(dossier, paths),
      ...dossier.articles.map((article) => articleCard(article, dossier, paths)),
      ...dossier.propositions.map((proposition) => propositionCard(proposition, dossier, paths)),
      ...dossier.comparisons.map((comparison) => comparisonCard(comparison, dossier, paths)),
    ]),
  ];
}
