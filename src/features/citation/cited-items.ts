import { INTERFACE } from '../../text/language.ts';
import type { ArticleView, ComparisonView, DossierView } from '../../views/views.ts';
import { cslDate, type CslItem, cslType, knownSourceName } from './csl-item.ts';
import * as words from '../../words/en/citation.ts';
import { SITE_NAME } from '../../words/en/terms.ts';

/**
 * Returns the CSL item that cites an article at its source; the item's note says where it was read.
 * @param toAbsolute makes a root-relative address absolute
 */
export function articleItem(
  article: ArticleView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): CslItem {
  const { source, date } = article;
  const type = cslType(source);
  const name = knownSourceName(source);
  return {
    id: idOf(dossier, article.key),
    type,
    title: article.shownTitle,
    ...(source.authors === undefined ? {} : { author: source.authors }),
    ...(name === null ? {} : { [type === 'report' ? 'publisher' : 'container-title']: name }),
    ...cslDate(date.value),
    ...(source.url === undefined ? {} : { URL: source.url }),
    language: article.lang,
    note: noteOf(article, toAbsolute(article.url)),
  };
}

/** Makes the id of an item in ASCII, since BibTeX takes no other letters in one. */
function idOf({ slug }: DossierView, sigla: string): string {
  const escaped = sigla.replace(/[^a-z-]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return `${slug}-${escaped}`;
}

function noteOf({ source, date, isTitleSupplied }: ArticleView, address: string): string {
  return [
    ...(isTitleSupplied ? [words.titleIsSupplied] : []),
    ...(knownSourceName(source) === null ? [words.sourceIsUnknown] : []),
    ...(date.certain !== date.value ? [words.uncertainDate(date.words, date.value)] : []),
    ...(source.republishes ? [words.republishes(source.republishes)] : []),
    words.readAt(address),
  ].join(' ');
}

/**
 * Returns the CSL items that cite a comparison. First comes its own page, with those responsible for its
 * positions as author and the day when these were last reviewed as date; then its articles at their sources.
 * @param toAbsolute makes a root-relative address absolute
 */
export function comparisonItems(
  comparison: ComparisonView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): CslItem[] {
  return [
    {
      id: idOf(dossier, comparison.slug),
      type: 'webpage',
      title: comparison.title,
      ...(dossier.annotated
        ? { author: [{ literal: dossier.annotated.by }], ...cslDate(dossier.annotated.on) }
        : {}),
      'container-title': SITE_NAME,
      URL: toAbsolute(comparison.url),
      language: comparison.givenTitle === null ? INTERFACE.lang : dossier.lang,
    },
    ...comparison.articles.map((article) => articleItem(article, dossier, toAbsolute)),
  ];
}
