import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipAsync as gzipClosely } from '@gfx/zopfli';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import type { Word } from '../../../text/words.ts';
import type { BuildCache } from '../../../site/build-cache.ts';
import { pageForIndex } from '../index-tokens.ts';
import { neededByEverySearch, type IndexFile } from './index-files.ts';

/** The files of Pagefind that this site does not use: its user interfaces and its worker. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\./;
/** A language that Pagefind has no stems for, so that it indexes tokens as they are. */
const NO_LANGUAGE = 'und';

/** An article to index. */
export interface IndexedArticle {
  url: string;
  /** Its searched text as JSON. */
  content: string;
  language: string;
  passages: { kind: string; text: string; words: Word[] }[];
}

/** Builds the Pagefind index of all articles, one page each, with its files as small as possible. It is one
 * index for all languages. */
export async function makeIndex(
  articles: readonly IndexedArticle[],
  cache: BuildCache,
): Promise<IndexFile[]> {
  const { index } = withoutErrors(await pagefind.createIndex({ forceLanguage: NO_LANGUAGE }));
  if (!index) throw new Error('Pagefind made no index.');
  try {
    for (const { url, passages, language } of articles)
      withoutErrors(await index.addHTMLFile({ url, content: pageForIndex(passages, language) }));
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
