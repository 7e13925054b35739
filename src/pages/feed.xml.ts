import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../features/feeds/feed-items.ts';
import { getSite } from '../site/site.ts';
import { INTERFACE } from '../text/language.ts';
import * as words from '../words/en/feed.ts';

export const GET: APIRoute = async () => {
  const { dossiers, paths, toAbsolute } = await getSite();
  return rss({
    title: words.title,
    description: words.description,
    site: toAbsolute(paths.home),
    trailingSlash: true,
    customData: `<language>${INTERFACE.lang}</language>`,
    items: feedItems(dossiers, toAbsolute),
  });
};
