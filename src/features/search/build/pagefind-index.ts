import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipAsync as gzipClosely } from '@gfx/zopfli';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import type { DossierData } from '../../../schemas/data.ts';
import type { BuildCache } from '../../../site/build-cache.ts';
import { articleForIndex } from '../article-for-index.ts';
import { neededInAnyCase, type IndexFile } from './index-files.ts';

/**
 * Pagefind's files that this site does not use: its own interfaces, its worker, and what searches other
 * languages.
 */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\.|^wasm\.unknown\./;

/** Makes the Pagefind index of all articles, each of them one page, with its files as small as they get. */
export async function makeIndex(dossiers: readonly DossierData[], cache: BuildCache): Promise<IndexFile[]> {
  // One index for all languages: Pagefind would search only those in the search page's own.
  const { index } = withoutErrors(await pagefind.createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('Pagefind made no index.');
  try {
    for (const dossier of dossiers)
      for (const article of dossier.articles)
        withoutErrors(await index.addHTMLFile(articleForIndex(article, dossier)));
    // Not writeFiles(): it answers before the last files are on disk, and close() then leaves them empty
    // (seen with 1.5.2).
    const files = withoutErrors(await index.getFiles()).files.filter(({ path }) => !UNUSED.test(path));
    const inAnyCase = new Set(neededInAnyCase(files));
    return await Promise.all(
      files.map((file) => (inAnyCase.has(file) ? closelyCompressed(file, cache) : minified(file))),
    );
  } finally {
    await pagefind.close();
  }
}

/**
 * A file of Pagefind's with its content compressed as far as gzip allows, which spares a twentieth, and takes
 * so long that it is kept.
 */
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

/** An answer of Pagefind's, once it is known to report no error. */
function withoutErrors<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
