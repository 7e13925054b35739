import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../../../text/escape-html.ts';
import { catalogueJson, type Catalogue } from '../catalogue.ts';
import { fillPlaces } from '../index-places.ts';
import {
  MAX_AHEAD_BYTES,
  namesByAddress,
  neededByEverySearch,
  partsOf,
  versionOf,
  type IndexFile,
} from './index-files.ts';

/**
 * Fills the search page with what only the index knows: the names of articles in it, and the files to fetch
 * from it.
 * @param texts the searched texts of all articles
 * @param folder the address of the index
 * @throws Error if the index lacks an article, or the page a placeholder
 */
export function completePage(
  html: string,
  catalogue: Catalogue,
  files: readonly IndexFile[],
  texts: readonly { path: string; content: string }[],
  folder: string,
): string {
  const version = versionOf(files);
  const ahead = neededByEverySearch(files).map(({ path }) => path);
  const isSmall =
    texts.reduce((sum, { content }) => sum + gzipSync(content).byteLength, 0) <= MAX_AHEAD_BYTES;
  // The first has the query that Pagefind adds when it requests the file.
  const urls = [
    ...[`pagefind-entry.json?ts=${version}`, ...ahead].map((path) => folder + path),
    ...(isSmall ? texts.map(({ path }) => path) : []),
  ];
  return fillPlaces(html, {
    version: escapeHtml(version),
    ahead: escapeHtml(urls.join(' ')),
    catalogue: catalogueJson(completeCatalogue(catalogue, files, ahead, folder)),
  });
}

function completeCatalogue(
  { dossiers, languages }: Catalogue,
  files: readonly IndexFile[],
  ahead: readonly string[],
  folder: string,
): Catalogue {
  const names = namesByAddress(files);
  const nameOf = (url: string): string => {
    const name = names.get(url);
    if (name === undefined) throw new Error(`The search index lacks ${url}.`);
    return name;
  };
  return {
    languages,
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      articles: dossier.articles.map((article) => ({ ...article, id: nameOf(article.url) })),
    })),
    parts: partsOf(files)
      .filter(([, path]) => !ahead.includes(path))
      .map(([first, path]) => [first, folder + path]),
  };
}
