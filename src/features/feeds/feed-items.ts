import { certainDay, newestFirst } from '../../text/edtf-date.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { foreignLanguage, languageAttributes, type Language } from '../../text/language.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';
import * as words from '../../words/en/feed.ts';

/** An article in the RSS feed. */
export interface FeedItem {
  title: string;
  description: string;
  /** Absolute. */
  link: string;
  pubDate?: Date;
  /** Elements that replace those above, in XML, where a title is in another language than the feed. */
  customData?: string;
}

/**
 * Returns the items of the RSS feed: every article of the site, newest first.
 * @param toAbsolute makes a root-relative address absolute
 */
export function feedItems(dossiers: readonly DossierView[], toAbsolute: (url: string) => string): FeedItem[] {
  const articles = newestFirst(
    dossiers.flatMap((dossier) => dossier.articles),
    ({ date }) => date.value,
  );
  return articles.map((article) => toItem(article, toAbsolute));
}

function toItem(
  { siglum, shownTitle, isTitleSupplied, source, date, stance, url, ...article }: ArticleView,
  toAbsolute: (url: string) => string,
): FeedItem {
  const day = certainDay(date.value);
  const title = words.itemTitle(siglum, shownTitle);
  const { lang } = foreignLanguage(isTitleSupplied ? article.editors : article);
  return {
    title,
    description: describe(words.itemDescription(source.name, date.words), stance.summary, article.editors),
    link: toAbsolute(url),
    // RSS dates are exact to the second, so only a certain date with a day is used.
    ...(day !== null ? { pubDate: new Date(day) } : {}),
    ...(lang === undefined ? {} : { customData: `<title xml:lang="${lang}">${escapeHtml(title)}</title>` }),
  };
}

/**
 * Returns a description that ends in the editors' words. Descriptions in RSS are HTML, so words in another
 * language than the feed have an element that names it.
 */
function describe(about: string, summary: string, editors: Language): string {
  const attributes = Object.entries(languageAttributes(editors)).map(
    ([name, value]) => ` ${name}="${value}"`,
  );
  if (attributes.length === 0) return `${about} ${summary}`;
  return `${escapeHtml(about)} <span${attributes.join('')}>${escapeHtml(summary)}</span>`;
}
