import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync as gzipClosely } from '@gfx/zopfli';
import type { AstroIntegration } from 'astro';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { makePaths, type Paths } from '../../../site/addresses/paths.ts';
import { articleForIndex } from '../article-for-index.ts';
import { catalogueJson, type Catalogue } from '../catalogue.ts';
import { listWords } from '../list-words.ts';
import type { DossierData, SiteData } from '../../../schemas/data.ts';
import type { Settings } from '../../../site/settings.ts';
import { openBuildCache, type BuildCache } from '../../../site/build-cache.ts';

/** Pagefind's files that this site does not use: its own interfaces, its worker, and what searches other languages. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\.|^wasm\.unknown\./;
/** What Pagefind writes before the content of a file, which is JSON in a fragment and CBOR in the list of the index's parts. */
const SIGNATURE = 'pagefind_dcd';

/** Parts of the index that together weigh no more are fetched before they are known to be needed. */
const MAX_AHEAD_BYTES = 16_000;

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Makes the Pagefind index of the articles from the data files that the build has written, and tells the search page's catalogue
 * what only the index knows. Beside it goes the list of words from which the nearest is offered.
 */
export function searchIndex({ base, cacheDir }: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const paths = makePaths(base);
        const outDir = fileURLToPath(dir);
        const fileOf = (url: string): string => join(outDir, url.slice(paths.home.length));
        const site = JSON.parse(await readFile(fileOf(paths.dataSite), 'utf8')) as SiteData;
        const dossiers = await Promise.all(
          site.dossiers.map(
            async ({ data }) => JSON.parse(await readFile(fileOf(data), 'utf8')) as DossierData,
          ),
        );
        const articles = dossiers.flatMap((dossier) => dossier.articles);
        const cache = await openBuildCache(resolve(cacheDir, 'search-index'));
        const files = await makeIndex(dossiers, cache);
        await cache.removeUnused();
        for (const file of files) await write(join(fileOf(paths.pagefindFolder), file.path), file.content);
        const page = join(fileOf(paths.search), 'index.html');
        await completeCatalogue(page, files, paths);
        await hastenScript(page, fileOf);
        await write(
          fileOf(paths.searchWords),
          JSON.stringify(listWords(articles.flatMap(({ passages }) => passages.map(({ text }) => text)))),
        );
        logger.info(`${articles.length} articles can be searched.`);
      },
    },
  };
}

async function makeIndex(dossiers: readonly DossierData[], cache: BuildCache): Promise<IndexFile[]> {
  // One index for all languages: Pagefind would search only those in the search page's own.
  const { index } = withoutErrors(await pagefind.createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('Pagefind made no index.');
  try {
    for (const dossier of dossiers)
      for (const article of dossier.articles)
        withoutErrors(await index.addHTMLFile(articleForIndex(article, dossier)));
    // Not writeFiles(): it answers before the last files are on disk, and close() then leaves them empty (seen with 1.5.2).
    const files = withoutErrors(await index.getFiles()).files.filter(({ path }) => !UNUSED.test(path));
    const inAnyCase = new Set(neededInAnyCase(files));
    return await Promise.all(
      files.map((file) => (inAnyCase.has(file) ? closelyCompressed(file, cache) : minified(file))),
    );
  } finally {
    await pagefind.close();
  }
}

/** What every search needs, whatever it asks for: where the parts are small together, these too, which spares it a way there and back. */
function neededInAnyCase(files: readonly IndexFile[]): IndexFile[] {
  const isSmall = (parts: readonly IndexFile[]): boolean =>
    parts.reduce((sum, { content }) => sum + content.byteLength, 0) <= MAX_AHEAD_BYTES;
  const smallOnes = ['index/', 'fragment/']
    .map((folder) => files.filter(({ path }) => path.startsWith(folder)))
    .filter(isSmall)
    .flat();
  return [...files.filter(({ path }) => /\.pf_meta$|^wasm\./.test(path)), ...smallOnes];
}

/** A file of Pagefind's with its content compressed as far as gzip allows, which spares a twentieth, and takes so long that it is kept. */
async function closelyCompressed(file: IndexFile, cache: BuildCache): Promise<IndexFile> {
  const key = createHash('sha256').update(file.content).digest('hex');
  return {
    ...file,
    content: await cache.get(key, async () => Buffer.from(await gzipClosely(gunzipSync(file.content), {}))),
  };
}

/** A file as it is, but for Pagefind's script, of which a sixth can be spared. */
async function minified(file: IndexFile): Promise<IndexFile> {
  if (!file.path.endsWith('.js')) return file;
  const { code, errors } = await minify(file.path, Buffer.from(file.content).toString('utf8'), {
    module: true,
  });
  if (errors.length > 0)
    throw new Error(`${file.path} could not be minified: ${errors.map(({ message }) => message).join('; ')}`);
  return { ...file, content: Buffer.from(code) };
}

/** Writes into the search page how the articles are called in the index, and what it will ask for in any case. */
async function completeCatalogue(file: string, files: readonly IndexFile[], paths: Paths): Promise<void> {
  const idOf = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ path, content }) => {
        const { url } = JSON.parse(unpacked(content).toString('utf8')) as { url: string };
        return [url, path.replace(/^fragment\/|\.pf_fragment$/g, '')];
      }),
  );
  const ahead = neededInAnyCase(files).map(({ path }) => path);
  const html = await readFile(file, 'utf8');
  const [whole, start = '', json = ''] =
    /(<script type="application\/json" id="catalogue">)(.*?)<\/script>/s.exec(html) ?? [];
  if (whole === undefined) throw new Error(`${file} has no catalogue.`);
  const catalogue = JSON.parse(json) as Catalogue;
  catalogue.parts = partsOfIndex(files)
    .filter(([, path]) => !ahead.includes(path))
    .map(([first, path]) => [first, paths.pagefindFolder + path]);
  for (const article of catalogue.dossiers.flatMap((dossier) => dossier.articles))
    article.id = idOf.get(article.url) ?? '';
  const version =
    files.find(({ path }) => path.endsWith('.pf_meta'))?.path.replace(/^pagefind\.|\.pf_meta$/g, '') ?? '';
  // The first by the address that Pagefind gives it.
  const urls = [`pagefind-entry.json?ts=${version}`, ...ahead].map((path) => paths.pagefindFolder + path);
  await writeFile(
    file,
    html
      .replace(whole, () => `${start}${catalogueJson(catalogue)}</script>`)
      .replace('<search-page', () => `<search-page data-version="${version}" data-ahead="${urls.join(' ')}"`),
  );
}

/**
 * Has the search page's script run as soon as it has come, while the page is still on its way, and names what it imports, so that it
 * comes beside it and not after it: as scripts, which no browser without JavaScript asks for.
 */
async function hastenScript(file: string, fileOf: (url: string) => string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const [tag, url = ''] = /<script type="module" src="([^"]+)">/.exec(html) ?? [];
  if (tag === undefined) throw new Error(`${file} has no script.`);
  const imports = [...(await readFile(fileOf(url), 'utf8')).matchAll(/\bfrom\s*"\.\/([^"]+)"/g)].map(
    ([, name = '']) => `${url.replace(/[^/]+$/, '')}${name}`,
  );
  await writeFile(
    file,
    html.replace(tag, () =>
      [...imports, url].map((src) => `<script type="module" async src="${src}">`).join('</script>'),
    ),
  );
}

/** The parts of the index, each with the first of the stems in it, in their order. */
function partsOfIndex(files: readonly IndexFile[]): [first: string, path: string][] {
  return files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .flatMap(({ content }) => {
      const [, , parts] = decode(unpacked(content)) as [
        version: string,
        pages: unknown,
        parts: [first: string, last: string, name: string][],
      ];
      return parts.map(([first, , name]): [string, string] => [first, `index/${name}.pf_index`]);
    });
}

/** What a file of Pagefind's holds. */
function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** An answer of Pagefind's, once it is known to report no error. */
function withoutErrors<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
