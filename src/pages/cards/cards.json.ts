import type { APIRoute } from 'astro';
import { allCards } from '../../features/cards/make-cards.ts';
import { getSite } from '../../site/site.ts';

// The descriptions of social cards. src/features/cards/build/social-cards.ts draws them and removes this file
// from the built site.
export const GET: APIRoute = async () => {
  const { dossiers, paths } = await getSite();
  return Response.json(allCards(dossiers, paths));
};
