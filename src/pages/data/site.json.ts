import type { APIRoute } from 'astro';
import { siteData } from '../../features/data/data-files.ts';
import { SiteDataSchema } from '../../schemas/data.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () => {
  const { dossiers, paths } = await getSite();
  return Response.json(SiteDataSchema.parse(siteData(dossiers, paths)));
};
