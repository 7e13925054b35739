import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DossierData, SiteData } from '../../../schemas/data.ts';
import { makePaths } from '../../../site/addresses/paths.ts';
import { openBuildCache } from '../../../site/build-cache.ts';
import type { Settings } from '../../../site/settings.ts';
import type { Catalogue } from '../catalogue.ts';
import { listWords } from '../list-words.ts';
import { completePage } from './complete-page.ts';
import { hastenScript } from './hasten-script.ts';
import { makeIndex } from './pagefind-index.ts';

/**
 * Builds the Pagefind index of the articles from the data files of the finished build, and completes the
 * search page with what only the index knows. Also writes the list of words used for spelling suggestions
 * and completions.
 */
export function searchIndex({ base, cacheDir }: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const paths = makePaths(base);
        const fileOf = (url: string): string => join(fileURLToPath(dir), url.slice(paths.home.length));
        const read = (url: string): Promise<string> => readFile(fileOf(url), 'utf8');
        const readJson = async <Data>(url: string): Promise<Data> => JSON.parse(await read(url)) as Data;

        const { dossiers } = await readJson<SiteData>(paths.dataSite);
        const data = await Promise.all(dossiers.map((dossier) => readJson<DossierData>(dossier.data)));
        const articles = data.flatMap((dossier) => dossier.articles);
        const cache = await openBuildCache(resolve(cacheDir, 'search-index'));
        const files = await makeIndex(data, cache);
        await cache.removeUnused();
        for (const { path, content } of files) await write(fileOf(paths.pagefindFolder + path), content);

        const catalogue = await readJson<Catalogue>(paths.searchCatalogue);
        await rm(fileOf(paths.searchCatalogue));
        const page = `${paths.search}index.html`;
        const completed = completePage(await read(page), catalogue, files, paths.pagefindFolder);
        await write(fileOf(page), hastenScript(completed));
        await write(
          fileOf(paths.searchWords),
          JSON.stringify(listWords(articles.flatMap(({ passages }) => passages.map(({ text }) => text)))),
        );
        logger.info(`${articles.length} articles can be searched.`);
      },
    },
  };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
