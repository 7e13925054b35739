import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { paths } = await getSite();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(paths.sitemap, site).href}\n`);
};
