import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmbedView } from '../../../../features/embed/embeds.ts';
import { oembedData } from '../../../../features/embed/oembed.ts';
import { embedPaths, getSite } from '../../../../site/site.ts';

export const getStaticPaths = (() => embedPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: EmbedView }> = async ({ props }) => {
  const { paths, toAbsolute } = await getSite();
  return Response.json(oembedData(props.embed, paths, toAbsolute));
};
