import { escapeHtml } from '../../../text/escape-html.ts';
import { catalogueJson, type Catalogue } from '../catalogue.ts';
import { fillPlaces } from '../index-places.ts';
import { namesOf, neededInAnyCase, partsOf, versionOf, type IndexFile } from './index-files.ts';

/**
 * The search page with what only the index knows: how articles are called in it, and what is to be asked for
 * of it.
 * @param folder the address of the index
 * @throws Error where the index lacks an article, or the page a place
 */
export function completePage(
  html: string,
  catalogue: Catalogue,
  files: readonly IndexFile[],
  folder: string,
): string {
  const version = versionOf(files);
  const ahead = neededInAnyCase(files).map(({ path }) => path);
  // The first by the address that Pagefind gives it.
  const urls = [`pagefind-entry.json?ts=${version}`, ...ahead].map((path) => folder + path);
  return fillPlaces(html, {
    version: escapeHtml(version),
    ahead: escapeHtml(urls.join(' ')),
    catalogue: catalogueJson(completeCatalogue(catalogue, files, ahead, folder)),
  });
}

function completeCatalogue(
  { dossiers }: Catalogue,
  files: readonly IndexFile[],
  ahead: readonly string[],
  folder: string,
): Catalogue {
  const names = namesOf(files);
  const nameOf = (url: string): string => {
    const name = names.get(url);
    if (name === undefined) throw new Error(`The search index lacks ${url}.`);
    return name;
  };
  return {
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      articles: dossier.articles.map((article) => ({ ...article, id: nameOf(article.url) })),
    })),
    parts: partsOf(files)
      .filter(([, path]) => !ahead.includes(path))
      .map(([first, path]) => [first, folder + path]),
  };
}
