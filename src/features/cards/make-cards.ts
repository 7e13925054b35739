import type { Paths } from '../../site/addresses/paths.ts';
import type { ArticleView, ComparisonView, DossierView, PropositionView } from '../../views/views.ts';
import * as words from '../../words/en/cards.ts';
import type { Card, CardColumn, CardColumns, CardTimeline, CardTitle, CardWords } from './card.ts';
import { deriveTimeline } from '../../views/timeline.ts';
import { describeComparison, leadInWords, sharpestRow, standsInWords } from '../../views/sharpest-row.ts';
import { sentenceInFull } from '../../views/sentence-in-full.ts';
import { type Cell, toRow } from '../../views/rows.ts';

/** More columns than this are unreadable in a thumbnail. */
const MAX_COLUMNS = 6;

/** Makes every card that a page of the site may refer to. */
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

/** Makes the card for pages that have none of their own. */
export function siteCard({ cardSite }: Paths): Card {
  return plainCard(cardSite, words.siteTitle, words.siteText);
}

/** Makes the card for pages that hide sources; it names none. */
export function blindCard({ cardBlind }: Paths): Card {
  return plainCard(cardBlind, words.blindTitle, words.blindText);
}

function plainCard(url: string, title: string, text: string): Card {
  return { url, alt: words.plainAlt(title, text), picture: { kind: 'plain', title, text } };
}

/** Makes a dossier's card, with its title and each article's siglum, source, year and stance. */
export function dossierCard(dossier: DossierView, paths: Paths): Card {
  return {
    url: paths.cardDossier(dossier.slug),
    alt: words.dossierAlt(
      dossier.title,
      dossier.articles.map(({ siglum, source, date }) => ({ siglum, source: source.name, date: date.words })),
    ),
    picture: {
      kind: 'dossier',
      title: { text: dossier.title, instead: dossier.slug },
      timeline: timelineOnCard(dossier),
      articles: toColumns(dossier.articles, yearAndStance),
    },
  };
}

function timelineOnCard(dossier: DossierView): CardTimeline {
  const { rows, events } = deriveTimeline(dossier);
  const insteadOf = (siglum: string) =>
    dossier.articles
      .filter((article) => article.siglum === siglum)
      .map((article) => sourceOnCard(article).instead);
  return {
    rows: rows.map((row) => ({
      ...row,
      entries: row.entries.map((entry) => ({ ...entry, instead: insteadOf(entry.siglum).join('') })),
    })),
    events,
  };
}

/** Makes an article's card, with its title, source, date and stance. */
export function articleCard(article: ArticleView, dossier: DossierView, paths: Paths): Card {
  const { siglum, key, shownTitle, source, date, stance } = article;
  return {
    url: paths.cardArticle(dossier.slug, article.slug),
    alt: words.articleAlt({
      siglum,
      dossier: dossier.title,
      title: shownTitle,
      source: source.name,
      date: date.words,
      stance: stance.phrase,
      summary: stance.summary,
    }),
    picture: {
      kind: 'article',
      dossier: { text: dossier.title, instead: dossier.slug },
      siglum,
      key,
      title: titleOnCard(article),
      source: { ...sourceOnCard(article), text: source.name },
      date: date.words,
      stance: stance.phrase,
      summary: { text: stance.summary, instead: '' },
    },
  };
}

/** Makes a comparison's card, with its articles and the proposition on which they disagree most. */
export function comparisonCard(comparison: ComparisonView, dossier: DossierView, paths: Paths): Card {
  const { articles } = comparison;
  const sharpest = sharpestRow(dossier, articles);
  return {
    url: paths.cardComparison(
      dossier.slug,
      articles.map(({ siglum }) => siglum),
    ),
    alt: words.comparisonAlt(dossier.title, describeComparison(comparison, dossier)),
    picture: {
      kind: 'comparison',
      dossier: { text: dossier.title, instead: dossier.slug },
      articles: toColumns(articles, yearAndStance, sharpest?.row.cells),
      row: sharpest && {
        lead: leadInWords(sharpest),
        claim: { text: sharpest.row.proposition.claim, instead: sharpest.row.proposition.id },
      },
    },
  };
}

/** Makes a proposition's card, with where the dossier's articles stand on it. */
export function propositionCard(proposition: PropositionView, dossier: DossierView, paths: Paths): Card {
  const row = toRow(proposition, dossier.articles);
  return {
    url: paths.cardProposition(dossier.slug, proposition.id),
    alt: words.propositionAlt(proposition.text, standsInWords(row)),
    picture: {
      kind: 'proposition',
      dossier: { text: dossier.title, instead: dossier.slug },
      claim: { text: proposition.claim, instead: proposition.id },
      text: { text: words.inFull(sentenceInFull(proposition)), instead: '' },
      articles: toColumns(dossier.articles, () => [], row.cells),
    },
  };
}

/** Makes the columns of a card; if there are too many articles, those of the first ones. */
function toColumns(
  articles: readonly ArticleView[],
  factsOf: (article: ArticleView) => string[],
  cells: readonly Cell[] = [],
): CardColumns {
  const shown = articles.length <= MAX_COLUMNS ? articles : articles.slice(0, MAX_COLUMNS - 1);
  const columns = shown.map((article): CardColumn => ({
    siglum: article.siglum,
    key: article.key,
    source: sourceOnCard(article),
    facts: factsOf(article),
    title: titleOnCard(article),
    stand: cells.find((cell) => cell.article === article)?.stand ?? null,
  }));
  return { columns, left: articles.length - shown.length };
}

/** Returns an article's year and stance: "c. 2025" and "takes no side". */
function yearAndStance({ date, stance }: ArticleView): string[] {
  return [date.brief, stance.words];
}

/** Returns the short name of an article's source; the fallback is the host where the article was found. */
function sourceOnCard({ sourceShort, source }: ArticleView): CardWords {
  return {
    text: sourceShort,
    instead: (source.url && URL.parse(source.url)?.host) || words.sourceInAnotherScript,
  };
}

/** Returns an article's title, in brackets if the editor supplied it. */
function titleOnCard({ shownTitle, isTitleSupplied }: ArticleView): CardTitle {
  return { text: shownTitle, instead: words.titleInAnotherScript, isSupplied: isTitleSupplied };
}
