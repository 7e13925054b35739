import type { APIRoute } from 'astro';
import { writeRobots } from '../features/feeds/robots.ts';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = async () => {
  const { paths, toAbsolute } = await getSite();
  return new Response(writeRobots(toAbsolute(paths.sitemap)));
};
