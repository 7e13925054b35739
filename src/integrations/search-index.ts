import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { articleForIndex } from '../domain/search/article-for-index.ts';
import type { DossierData, SiteData } from '../schemas/data.ts';

/** Pagefind's own interfaces, which this site does not use. */
const OWN_INTERFACE = /^pagefind-(?:.*ui|highlight)\./;

/** Makes the Pagefind index of the articles from the data files that the build has written. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        // One index for all languages: Pagefind would search only those in the search page's own.
        const { index } = ensure(await pagefind.createIndex({ forceLanguage: 'en' }));
        if (!index) throw new Error('Pagefind made no index.');
        try {
          const dossiers = await readDossiers(outDir, base);
          const articles = dossiers.flatMap((dossier) => dossier.articles.map((article) => articleForIndex(article, dossier)));
          for (const article of articles) ensure(await index.addHTMLFile(article));
          // Not writeFiles(): it answers before the last files are on disk, and close() then leaves them empty (seen with 1.5.2).
          const { files } = ensure(await index.getFiles());
          for (const file of files.filter(({ path }) => !OWN_INTERFACE.test(path))) {
            await mkdir(dirname(join(outDir, 'pagefind', file.path)), { recursive: true });
            await writeFile(join(outDir, 'pagefind', file.path), file.content);
          }
          logger.info(`${articles.length} articles can be searched.`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** An answer of Pagefind's, once it is known to report no error. */
function ensure<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

async function readDossiers(outDir: string, base: string): Promise<DossierData[]> {
  const read = async (url: string): Promise<unknown> => {
    const path = url.slice(base.replace(/\/$/, '').length);
    return JSON.parse(await readFile(join(outDir, path), 'utf8'));
  };
  const site = (await read(`${base.replace(/\/$/, '')}/data/site.json`)) as SiteData;
  return Promise.all(site.dossiers.map(async ({ data }) => (await read(data)) as DossierData));
}
