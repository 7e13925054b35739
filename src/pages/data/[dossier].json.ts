import type { APIRoute, GetStaticPaths } from 'astro';
import { dossierData } from '../../features/data/data-files.ts';
import type { DossierView } from '../../views/views.ts';
import { DossierDataSchema } from '../../schemas/data.ts';
import { dossierPaths } from '../../site/site.ts';

export const getStaticPaths = (() => dossierPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ dossier: DossierView }> = ({ props }) =>
  Response.json(DossierDataSchema.parse(dossierData(props.dossier)));
