import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipAsync as gzipClosely } from '@gfx/zopfli';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import type { DossierData } from '../../../schemas/data.ts';
import type { BuildCache } from '../../../site/build-cache.ts';
import { articleForIndex } from '../article-for-index.ts';
import { neededByEverySearch, type IndexFile } from './index-files.ts';

/**
 * The files of Pagefind that this site does not use: its user interfaces, its worker, and its support for
 * other languages.
 */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\.|^wasm\.unknown\./;

/** Builds the Pagefind index of all articles, one page each, with its files as small as possible. */
export async function makeIndex(dossiers: readonly DossierData[], cache: BuildCache): Promise<IndexFile[]> {
  // One index for all languages, since Pagefind would only search pages in the search page's language.
  const { index } = withoutErrors(await pagefind.createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('Pagefind made no index.');
  try {
    for (const dossier of dossiers)
      for (const article of dossier.articles)
        withoutErrors(await index.addHTMLFile(articleForIndex(article, dossier)));
    // Not writeFiles(), which resolves before the last files are on disk; close() then leaves them empty
    // (seen with 1.5.2).
    const files = withoutErrors(await index.getFiles()).files.filter(({ path }) => !UNUSED.test(path));
    const alwaysNeeded = new Set(neededByEverySearch(files));
    return await Promise.all(
      files.map((file) => (alwaysNeeded.has(file) ? closelyCompressed(file, cache) : minified(file))),
    );
  } finally {
    await pagefind.close();
  }
}

/**
 * Compresses the content of a file as far as gzip allows. This saves about 5%, and is slow enough that the
 * result is cached.
 */
async function closelyCompressed(file: IndexFile, cache: BuildCache): Promise<IndexFile> {
  const key = createHash('sha256').update(file.content).digest('hex');
  return {
    ...file,
    content: await cache.get(key, async () => Buffer.from(await gzipClosely(gunzipSync(file.content), {}))),
  };
}

/** Minifies Pagefind's script, which saves about a sixth; returns other files unchanged. */
async function minified(file: IndexFile): Promise<IndexFile> {
  if (!file.path.endsWith('.js')) return file;
  const { code, errors } = await minify(file.path, Buffer.from(file.content).toString('utf8'), {
    module: true,
  });
  if (errors.length > 0)
    throw new Error(`${file.path} could not be minified: ${errors.map(({ message }) => message).join('; ')}`);
  return { ...file, content: Buffer.from(code) };
}

/**
 * Returns one of Pagefind's answers if it reports no errors.
 * @throws Error with the errors that it reports
 */
function withoutErrors<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
