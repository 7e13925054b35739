import { getCollection } from 'astro:content';
import { deriveDossier } from '../views/derive-dossier.ts';
import type { RedirectEntry } from '../schemas/redirects.ts';
import { makePaths, type Paths } from './addresses/paths.ts';
import { compareNames } from '../words/en/format.ts';
import type { DossierView } from '../views/views.ts';

/** Everything that pages are made from. */
export interface Site {
  dossiers: DossierView[];
  /** Where addresses lead that moved, without the path under which the site is served. */
  redirects: RedirectEntry[];
  paths: Paths;
  /** Makes a root-relative address absolute. */
  toAbsolute: (url: string) => string;
}

let derived: Promise<Site> | null = null;

/**
 * Returns the whole site. A build derives it only once; in development, it is derived for each page, since
 * content changes.
 */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return deriveSite();
  derived ??= deriveSite();
  return derived;
}

async function deriveSite(): Promise<Site> {
  const paths = makePaths(import.meta.env.BASE_URL);
  const redirects = (await getCollection('redirects')).map(({ data }) => data);
  const entries = await getCollection('dossiers');
  const dossiers = entries
    .map(({ data }) => deriveDossier(data, paths, redirects))
    .sort((a, b) => compareNames(a.title, b.title));
  return { dossiers, redirects, paths, toAbsolute: (url) => new URL(url, import.meta.env.SITE).href };
}

/**
 * Returns the static paths of a page that exists once per dossier.
 * @param has selects the dossiers that have something to show on the page; by default all
 */
export async function dossierPaths(
  has: (dossier: DossierView) => boolean = () => true,
): Promise<{ params: { dossier: string }; props: { dossier: DossierView } }[]> {
  const { dossiers } = await getSite();
  return dossiers.filter(has).map((dossier) => ({ params: { dossier: dossier.slug }, props: { dossier } }));
}
