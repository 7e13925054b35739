import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { dossierData, siteData } from '../../src/features/data/data-files.ts';
import { makePaths } from '../../src/site/addresses/paths.ts';
import { searchedText } from '../../src/features/search/searched-text.ts';
import { makeCatalogue } from '../../src/features/search/catalogue.ts';
import { INDEX_PLACES } from '../../src/features/search/index-places.ts';
import { makeDossier } from '../../src/views/view.fixture.ts';
import { searchIndex } from '../../src/features/search/build/search-index.ts';
import { readSettings } from '../../src/site/settings.ts';

/**
 * Writes into a folder only those parts of a built site that a search of these texts needs.
 * @param texts the language, the title and the passages of each article, by its siglum
 */
export async function indexTexts(
  folder: string,
  texts: Readonly<Record<string, { lang?: string; passages: readonly string[] }>>,
): Promise<void> {
  const paths = makePaths('/');
  const dossier = makeDossier({
    articles: Object.fromEntries(
      Object.entries(texts).map(([siglum, { lang = 'en', passages }]) => [
        siglum,
        { passages, fields: { lang } },
      ]),
    ),
  });
  const write = (address: string, content: string): void => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write(paths.dataSite, JSON.stringify(siteData([dossier], paths)));
  write(paths.dataDossier(dossier.slug), JSON.stringify(dossierData(dossier)));
  for (const article of dossier.articles)
    write(paths.searchedText(article.url), JSON.stringify(searchedText(article, paths.stemmer)));
  write(paths.searchCatalogue, JSON.stringify(makeCatalogue([dossier], paths)));
  const { version, ahead, catalogue } = INDEX_PLACES;
  write(
    join(paths.search, 'index.html'),
    `<main><script type="module" src="/search.js"></script><search-page data-version="${version}" data-ahead="${ahead}"></search-page><script type="application/json" id="catalogue">${catalogue}</script></main>`,
  );
  write('search.js', '');
  const settings = { ...readSettings({}), cacheDir: join(folder, 'cache') };
  const { 'astro:build:done': makeIndex } = searchIndex(settings).hooks;
  const logger = { info: () => undefined } as unknown as AstroIntegrationLogger;
  await makeIndex?.({ dir: pathToFileURL(`${folder}/`), logger, pages: [], assets: new Map() });
}
