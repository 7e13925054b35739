import type { APIRoute } from 'astro';
import { canonicalAddresses, writeSitemap } from '../features/feeds/sitemap.ts';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = async () => {
  const { dossiers, paths, toAbsolute } = await getSite();
  return new Response(writeSitemap(canonicalAddresses(dossiers, paths).map(toAbsolute)));
};
