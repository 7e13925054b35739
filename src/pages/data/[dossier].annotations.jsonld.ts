import type { APIRoute, GetStaticPaths } from 'astro';
import { dossierAnnotations } from '../../domain/annotations.ts';
import type { DossierView } from '../../domain/views.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { dossiers } = await getSite();
  return dossiers.filter(({ annotated }) => annotated !== null).map((dossier) => ({ params: { dossier: dossier.slug }, props: { dossier } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dossier: DossierView }> = async ({ props: { dossier }, site }) => {
  const { paths } = await getSite();
  const collection = dossierAnnotations(dossier, paths.annotations(dossier.slug), (url) => new URL(url, site).href);
  return new Response(JSON.stringify(collection), { headers: { 'Content-Type': 'application/ld+json' } });
};
