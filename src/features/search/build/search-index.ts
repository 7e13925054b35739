import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePaths } from '../../../site/addresses/paths.ts';
import { openBuildCache, warnOfTrouble } from '../../../site/build-cache.ts';
import { readingOf } from '../../../text/stemmers.ts';
import { readWords } from '../../../text/words.ts';
import type { Settings } from '../../../site/settings.ts';
import type { Catalogue } from '../catalogue.ts';
import { listWords } from '../list-words.ts';
import { unpackRanges } from '../packed-ranges.ts';
import type { SearchedText } from '../searched-text.ts';
import { completePage } from './complete-page.ts';
import { hastenScript } from './hasten-script.ts';
import { makeIndex, type IndexedArticle } from './pagefind-index.ts';
import { bundleStemmer } from './bundle-stemmer.ts';

/**
 * Builds the Pagefind index of the articles from their searched texts in the finished build, and completes
 * the search page with what only the index knows. Also writes the list of words used for spelling suggestions
 * and completions, and the stemmers of the articles' languages.
 */
export function searchIndex({ base, cacheDir }: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const paths = makePaths(base);
        const fileOf = (url: string): string => join(fileURLToPath(dir), url.slice(paths.home.length));
        const read = (url: string): Promise<string> => readFile(fileOf(url), 'utf8');

        const catalogue = JSON.parse(await read(paths.searchCatalogue)) as Catalogue;
        await rm(fileOf(paths.searchCatalogue));
        const articles = await Promise.all(
          catalogue.dossiers
            .flatMap((dossier) => dossier.articles)
            .map(async ({ url }) => readArticle(url, await read(paths.searchedText(url)))),
        );
        const cache = await openBuildCache(resolve(cacheDir, 'search-index'));
        const files = await makeIndex(articles, cache);
        await cache.removeUnused();
        warnOfTrouble(cache, logger);
        for (const { path, content } of files) await write(fileOf(paths.pagefindFolder + path), content);
        for (const { lang, stemmer } of catalogue.languages)
          if (stemmer !== null) await write(fileOf(stemmer), await bundleStemmer(lang));

        const page = `${paths.search}index.html`;
        const texts = articles.map(({ url, content }) => ({ path: paths.searchedText(url), content }));
        const completed = completePage(await read(page), catalogue, files, texts, paths.pagefindFolder);
        await write(fileOf(page), hastenScript(completed));
        await write(
          fileOf(paths.searchWords),
          JSON.stringify(listWords(articles.flatMap(({ passages }) => passages))),
        );
        logger.info(`${articles.length} articles can be searched.`);
      },
    },
  };
}

/** Reads an article from its searched text. */
function readArticle(url: string, content: string): IndexedArticle {
  const { lang, passages } = JSON.parse(content) as SearchedText;
  const reading = readingOf(lang);
  return {
    url,
    content,
    language: reading.language,
    passages: passages.map(({ kind, text, words }) => ({
      kind,
      text,
      words: readWords(text, unpackRanges(words), reading),
    })),
  };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
