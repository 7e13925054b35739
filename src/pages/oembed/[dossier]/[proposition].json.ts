import type { APIRoute, GetStaticPaths } from 'astro';
import { embedPaths, type EmbedView } from '../../../features/embed/embeds.ts';
import { oembedData } from '../../../features/embed/oembed.ts';
import { getSite } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const { dossiers, paths } = await getSite();
  return embedPaths(dossiers, paths);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: EmbedView }> = async ({ props }) => {
  const { paths, toAbsolute } = await getSite();
  return Response.json(oembedData(props.embed, paths, toAbsolute));
};
