import { getCollection } from 'astro:content';
import { deriveDossier } from '../views/derive-dossier.ts';
import { makePaths, type Paths } from './addresses/paths.ts';
import { compareNames } from '../words/en/format.ts';
import type { DossierView } from '../views/views.ts';

/** All that pages are made of. */
export interface Site {
  dossiers: DossierView[];
  paths: Paths;
  /** Makes a root-relative address absolute. */
  toAbsolute: (url: string) => string;
}

let derived: Promise<Site> | null = null;

/** The whole site, derived once a build; while developing, anew for each page, since content changes. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return deriveSite();
  derived ??= deriveSite();
  return derived;
}

async function deriveSite(): Promise<Site> {
  const paths = makePaths(import.meta.env.BASE_URL);
  const entries = await getCollection('dossiers');
  const dossiers = entries
    .map(({ data }) => deriveDossier(data, paths))
    .sort((a, b) => compareNames(a.title, b.title));
  return { dossiers, paths, toAbsolute: (url) => new URL(url, import.meta.env.SITE).href };
}

/** The static paths of a page that each dossier has one of, or each that has something to show on it. */
export async function dossierPaths(
  has: (dossier: DossierView) => boolean = () => true,
): Promise<{ params: { dossier: string }; props: { dossier: DossierView } }[]> {
  const { dossiers } = await getSite();
  return dossiers.filter(has).map((dossier) => ({ params: { dossier: dossier.slug }, props: { dossier } }));
}
