import type { Paths } from '../../site/addresses/paths.ts';
import type { ArticleView, ComparisonView, DossierView, PropositionView } from '../../views/views.ts';
import type { Card } from './card.ts';
import { sourceOnCard, titleOnCard, toColumns, yearAndStance } from './card-columns.ts';
import { describeComparison, leadInWords, sharpestRow, standsInWords } from '../../views/sharpest-row.ts';
import { toRow } from '../../views/rows.ts';
import { capitalize } from '../../words/en/format.ts';

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

/** The card of pages that have none of their own. */
export function siteCard({ cardSite }: Paths): Card {
  return plainCard(
    cardSite,
    'Articles, side by side',
    'Several articles about one subject, in their own words: read them, compare them, search them, and link to any comparison.',
  );
}

/** The card of pages on which sources are hidden: it names none. */
export function blindCard({ cardBlind }: Paths): Card {
  return plainCard(
    cardBlind,
    'Blind reading',
    'Articles about one subject, side by side, with their sources hidden. Which is which?',
  );
}

function plainCard(url: string, title: string, text: string): Card {
  return { url, alt: `${title}. ${text}`, picture: { kind: 'plain', title, text } };
}

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

/** An article's card: its title, its source and its stance. */
export function articleCard(article: ArticleView, dossier: DossierView, paths: Paths): Card {
  const { siglum, key, shownTitle, source, date, stance } = article;
  const isOnScale = dossier.stances.some(({ label }) => label === stance.label);
  return {
    url: paths.cardArticle(dossier.slug, article.slug),
    alt: `Article ${siglum} on ${dossier.title}: ${shownTitle}. ${source.name}, ${date.words}. ${capitalize(stance.words)}: ${stance.summary}`,
    picture: {
      kind: 'article',
      dossier: { text: dossier.title, instead: dossier.slug },
      siglum,
      key,
      title: titleOnCard(article),
      source: { ...sourceOnCard(article), text: source.name },
      date: date.words,
      stance: `${capitalize(stance.words)}${isOnScale ? ` ${dossier.stanceTarget}` : ''}`,
      summary: { text: stance.summary, instead: '' },
    },
  };
}

/** A comparison's card: whose articles, and one proposition on which they differ. */
export function comparisonCard(comparison: ComparisonView, dossier: DossierView, paths: Paths): Card {
  const { articles } = comparison;
  const sharpest = sharpestRow(dossier.propositions, articles);
  return {
    url: paths.cardComparison(
      dossier.slug,
      articles.map(({ siglum }) => siglum),
    ),
    alt: `Comparison of articles on ${dossier.title}. ${describeComparison(comparison, dossier)}`,
    picture: {
      kind: 'comparison',
      dossier: { text: dossier.title, instead: dossier.slug },
      articles: toColumns(articles, yearAndStance, sharpest?.row.cells),
      row: sharpest && {
        lead: leadInWords(sharpest),
        label: { text: sharpest.row.proposition.label, instead: sharpest.row.proposition.id },
      },
    },
  };
}

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
