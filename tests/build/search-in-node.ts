import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Catalogue } from '../../src/features/search/catalogue.ts';
import type { WordIndex } from '../../src/features/search/word-index.ts';

const ORIGIN = 'http://site.invalid';

/** The search of a built site. */
export interface SiteSearch {
  catalogue: Catalogue;
  openIndex: () => WordIndex;
}

/**
 * Loads the search page's own search over a built index, without a browser, which Pagefind's code doesn't
 * need. It stubs globals, which the caller restores.
 * @param base the sub-path for which the site was built
 */
export async function loadSearch(folder: string, base = '/'): Promise<SiteSearch> {
  const fileAt = (address: string) => join(folder, address.slice(base.length));
  vi.resetModules();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', { href: `${ORIGIN}/search/` });
  vi.stubGlobal('fetch', (url: string) => {
    const path = decodeURIComponent(new URL(url, ORIGIN).pathname);
    return Promise.resolve(new Response(readFileSync(path.startsWith(folder) ? path : fileAt(path))));
  });
  const { openIndex } = await import('../../src/features/search/client/pagefind.ts');
  const html = readFileSync(join(folder, 'search', 'index.html'), 'utf8');
  const written = JSON.parse(/id="catalogue">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Catalogue;
  const languages = written.languages.map(({ lang, stemmer }) => ({
    lang,
    stemmer: stemmer === null ? null : fileAt(stemmer),
  }));
  const catalogue = { ...written, languages };
  const place = {
    url: join(folder, 'pagefind', 'pagefind.js'),
    ahead: [],
    words: join(folder, 'search', 'words.json'),
    version: '',
  };
  return { catalogue, openIndex: () => openIndex(place, catalogue) };
}
