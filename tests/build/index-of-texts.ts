import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { dossierData, siteData } from '../../src/features/data/data-files.ts';
import { makePaths } from '../../src/site/addresses/paths.ts';
import { makeCatalogue } from '../../src/features/search/catalogue.ts';
import { INDEX_PLACES } from '../../src/features/search/index-places.ts';
import { makeDossier } from '../../src/views/view.fixture.ts';
import { searchIndex } from '../../src/features/search/build/search-index.ts';
import { readSettings } from '../../src/site/settings.ts';

/**
 * Makes in a folder what a search of these texts needs of a built site, and nothing else of one.
 * @param texts of each article, by its siglum: the title, then the passages
 */
export async function indexTexts(folder: string, texts: Readonly<Record<string, string[]>>): Promise<void> {
  const paths = makePaths('/');
  const dossier = makeDossier({
    articles: Object.fromEntries(Object.entries(texts).map(([siglum, passages]) => [siglum, { passages }])),
  });
  const write = (address: string, content: string): void => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write(paths.dataSite, JSON.stringify(siteData([dossier], paths)));
  write(paths.dataDossier(dossier.slug), JSON.stringify(dossierData(dossier)));
  write(paths.searchCatalogue, JSON.stringify(makeCatalogue([dossier], () => '')));
  const { version, ahead, catalogue } = INDEX_PLACES;
  write(
    join(paths.search, 'index.html'),
    `<main><script type="module" src="/search.js"></script><search-page data-version="${version}" data-ahead="${ahead}"></search-page><script type="application/json" id="catalogue">${catalogue}</script></main>`,
  );
  write('search.js', '');
  const settings = { ...readSettings({}), cacheDir: join(folder, 'cache') };
  const { 'astro:build:done': makeIndex } = searchIndex(settings).hooks;
  const logger = { info: () => {} } as unknown as AstroIntegrationLogger;
  await makeIndex?.({ dir: pathToFileURL(`${folder}/`), logger, pages: [], assets: new Map() });
}
