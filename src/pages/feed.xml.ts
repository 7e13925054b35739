import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { newestFirst, certainDate } from '../text/edtf-date.ts';
import { getSite } from '../site/site.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const GET: APIRoute = async ({ site }) => {
  const { dossiers, paths } = await getSite();
  const articles = newestFirst(
    dossiers.flatMap((dossier) => dossier.articles),
    ({ date }) => date.value,
  );
  return rss({
    title: 'Synoptic',
    description: 'Articles side by side: titles and summaries.',
    site: new URL(paths.home, site),
    trailingSlash: true,
    items: articles.map((article) => {
      const day = certainDate(article.date.value);
      return {
        title: `${article.siglum}: ${article.shownTitle}`,
        description: `${article.source.name}, ${article.date.words}. ${article.stance.summary}`,
        link: new URL(article.url, site).href,
        // A pubDate is a day: a month, or a date that is uncertain, becomes none.
        ...(day !== null && DAY.test(day) ? { pubDate: new Date(day) } : {}),
      };
    }),
  });
};
