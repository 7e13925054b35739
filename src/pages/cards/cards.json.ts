import type { APIRoute } from 'astro';
import { allCards } from '../../domain/cards/all-cards.ts';
import { getSite } from '../../site.ts';

// What src/integrations/cards/social-cards.ts draws, and then takes out of the built site.
export const GET: APIRoute = async () => {
  const { dossiers, paths } = await getSite();
  return Response.json(allCards(dossiers, paths));
};
