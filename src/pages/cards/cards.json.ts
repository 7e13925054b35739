import type { APIRoute } from 'astro';
import { allCards } from '../../features/cards/make-cards.ts';
import { getSite } from '../../site/site.ts';

// What src/features/cards/build/social-cards.ts draws, and then takes out of the built site.
export const GET: APIRoute = async () => {
  const { dossiers, paths } = await getSite();
  return Response.json(allCards(dossiers, paths));
};
