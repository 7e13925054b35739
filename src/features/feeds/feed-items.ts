import { certainDay, newestFirst } from '../../text/edtf-date.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';
import * as words from '../../words/en/feed.ts';

/** An article in the RSS feed. */
export interface FeedItem {
  title: string;
  description: string;
  /** Absolute. */
  link: string;
  pubDate?: Date;
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
  { siglum, shownTitle, source, date, stance, url }: ArticleView,
  toAbsolute: (url: string) => string,
): FeedItem {
  const day = certainDay(date.value);
  return {
    title: words.itemTitle(siglum, shownTitle),
    description: words.itemDescription(source.name, date.words, stance.summary),
    link: toAbsolute(url),
    // RSS dates are exact to the second, so only a certain date with a day is used.
    ...(day !== null ? { pubDate: new Date(day) } : {}),
  };
}
