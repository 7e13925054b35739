import { certainDay, newestFirst } from '../../text/edtf-date.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { foreignLanguage, languageAttributes, type Language } from '../../text/language.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';
import * as words from '../../words/en/feed.ts';
import { dateInWords } from '../../words/en/terms.ts';

/** An article or a correction in the RSS feed. */
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
 * Returns the items of the RSS feed: every article of the site and every correction, newest first. An article
 * is as new as this site published it, where that is known.
 * @param toAbsolute makes a root-relative address absolute
 */
export function feedItems(dossiers: readonly DossierView[], toAbsolute: (url: string) => string): FeedItem[] {
  const items = dossiers.flatMap((dossier) => [
    ...correctionItems(dossier, dossier.title, dossier, dossier, toAbsolute),
    ...dossier.articles.flatMap((article) => [
      ...correctionItems(
        article,
        words.itemTitle(article.siglum, article.shownTitle),
        languageOfTitle(article),
        dossier,
        toAbsolute,
      ),
      { date: article.publishedOn ?? article.date.value, item: toItem(article, toAbsolute) },
    ]),
  ]);
  return newestFirst(items, ({ date }) => date).map(({ item }) => item);
}

/** Makes an item of each correction, with the address of its place on the page, which never changes. */
function correctionItems(
  { corrections, url }: Pick<ArticleView, 'corrections' | 'url'>,
  of: string,
  titleIn: Language,
  editors: Language,
  toAbsolute: (url: string) => string,
): { date: string; item: FeedItem }[] {
  const { lang } = foreignLanguage(titleIn);
  const title = words.correctionTitle(of);
  return corrections.map(({ id, what, when, why }) => ({
    date: when,
    item: {
      title,
      description: describe(words.corrected(dateInWords(when)), `${what} ${why}`, editors),
      link: toAbsolute(`${url}#${id}`),
      pubDate: new Date(when),
      ...(lang === undefined ? {} : { customData: titleInXml(title, lang) }),
    },
  }));
}

function titleInXml(title: string, lang: string): string {
  return `<title xml:lang="${lang}">${escapeHtml(title)}</title>`;
}

function languageOfTitle(article: ArticleView): Language {
  return article.isTitleSupplied ? article.editors : article;
}

function toItem(article: ArticleView, toAbsolute: (url: string) => string): FeedItem {
  const { siglum, shownTitle, source, date, stance, url, publishedOn } = article;
  const day = publishedOn ?? certainDay(date.value);
  const title = words.itemTitle(siglum, shownTitle);
  const { lang } = foreignLanguage(languageOfTitle(article));
  return {
    title,
    description: describe(words.itemDescription(source.name, date.words), stance.summary, article.editors),
    link: toAbsolute(url),
    // RSS dates are exact to the second, so only a certain date with a day is used.
    ...(day !== null ? { pubDate: new Date(day) } : {}),
    ...(lang === undefined ? {} : { customData: titleInXml(title, lang) }),
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
