import type { APIRoute } from 'astro';
import { makeCatalogue } from '../../features/search/catalogue.ts';
import { getSite } from '../../site/site.ts';

// What src/features/search/build/search-index.ts completes and writes into the search page, and then takes
// out of the built site.
export const GET: APIRoute = async () => {
  const { dossiers, paths } = await getSite();
  return Response.json(makeCatalogue(dossiers, paths));
};
