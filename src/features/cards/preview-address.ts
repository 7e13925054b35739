import { readAddress } from '../../site/addresses/address-forms.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import type { Language } from '../../text/language.ts';
import type { DossierView } from '../../views/views.ts';
import { describeComparison } from '../../views/sharpest-row.ts';
import * as words from '../../words/en/cards.ts';
import type { CardImage } from './card.ts';
import {
  articleCard,
  blindCard,
  comparisonCard,
  dossierCard,
  propositionCard,
  siteCard,
} from './make-cards.ts';

/** What other sites show of a link to a page. */
export interface LinkPreview {
  title: string;
  /** The language of the title, if it is not the interface's. */
  titleIn?: Language;
  description: string;
  card: CardImage;
}

/**
 * Returns the preview of the page at an address, for a page that leads there.
 * @param address the address without the path under which the site is served
 */
export function previewAddress(address: string, dossiers: readonly DossierView[], paths: Paths): LinkPreview {
  const { kind, parts } = readAddress(address) ?? { kind: null, parts: {} };
  const dossier = dossiers.find(({ slug }) => slug === parts.dossier);
  if (!dossier) return { title: words.siteTitle, description: words.siteText, card: siteCard(paths) };
  if (kind === 'blind')
    return { title: words.blindTitle, description: words.blindText, card: blindCard(paths) };
  const article = dossier.articles.find(({ slug }) => slug === parts.article);
  if (article)
    return {
      title: article.shownTitle,
      titleIn: article.isTitleSupplied ? dossier : article,
      description: article.stance.summary,
      card: articleCard(article, dossier, paths),
    };
  const comparison = dossier.comparisons.find(({ slug }) => slug === parts.set);
  if (comparison)
    return {
      title: comparison.title,
      ...(comparison.givenTitle === null ? {} : { titleIn: dossier }),
      description: describeComparison(comparison, dossier),
      card: comparisonCard(comparison, dossier, paths),
    };
  const proposition = dossier.propositions.find(({ id }) => id === parts.proposition);
  if (proposition)
    return {
      title: proposition.claim,
      titleIn: dossier,
      description: proposition.text,
      card: propositionCard(proposition, dossier, paths),
    };
  const { title, description } = dossier.topics.find(({ slug }) => slug === parts.topic) ?? {
    title: dossier.title,
    description: dossier.summary,
  };
  return { title, titleIn: dossier, description, card: dossierCard(dossier, paths) };
}
