import type { APIRoute, GetStaticPaths } from 'astro';
import { dossierAnnotations } from '../../features/data/annotations.ts';
import type { DossierView } from '../../views/views.ts';
import { dossierPaths, getSite } from '../../site/site.ts';

export const getStaticPaths = (() =>
  dossierPaths(({ annotated }) => annotated !== null)) satisfies GetStaticPaths;

export const GET: APIRoute<{ dossier: DossierView }> = async ({ props: { dossier }, site }) => {
  const { paths } = await getSite();
  const collection = dossierAnnotations(
    dossier,
    paths.annotations(dossier.slug),
    (url) => new URL(url, site).href,
  );
  return new Response(JSON.stringify(collection), { headers: { 'Content-Type': 'application/ld+json' } });
};
