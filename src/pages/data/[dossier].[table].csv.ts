import type { APIRoute, GetStaticPaths } from 'astro';
import { tableAsCsv } from '../../features/data/tables.ts';
import { tablesOf } from '../../site/addresses/list-addresses.ts';
import type { Table } from '../../site/addresses/paths.ts';
import { getSite } from '../../site/site.ts';
import { hasEvents, hasReferents, hasVoices } from '../../views/dossier-pages.ts';
import type { DossierView } from '../../views/views.ts';

export const getStaticPaths = (async () => {
  const { dossiers } = await getSite();
  return dossiers.flatMap((dossier) =>
    tablesOf({
      hasReferents: hasReferents(dossier),
      hasEvents: hasEvents(dossier),
      hasVoices: hasVoices(dossier),
      langs: dossier.articles.map(({ lang }) => lang),
    }).map((table) => ({ params: { dossier: dossier.slug, table }, props: { dossier, table } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dossier: DossierView; table: Table }> = ({ props: { dossier, table } }) =>
  new Response(tableAsCsv(dossier, table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
