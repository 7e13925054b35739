import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossiers } from './data-shape.ts';

/** The bytes that Pagefind writes before the JSON of a fragment. */
const FRAGMENT_HEAD = 'pagefind_dcd';

describe.each([
  { site: realSite(), count: 5 },
  { site: awkwardSite(), count: 13 },
])('the search index of $site.name', ({ site, count }) => {
  const articles = readDossiers(site).flatMap((dossier) => dossier.articles);

  test('counts each article as a page, and nothing else', () => {
    const { languages } = JSON.parse(site.textAt(`${site.base}pagefind/pagefind-entry.json`)) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)).toBe(count);
    // There is one index for all languages, since Pagefind searches only that of the search page's language.
    expect(Object.keys(languages)).toEqual(['und']);
  });

  test('contains the pages of articles, and no comparisons', () => {
    const urls = globSync('pagefind/fragment/*.pf_fragment', { cwd: site.folder }).map((file) => {
      const text = gunzipSync(readFileSync(join(site.folder, file))).toString('utf8');
      return (JSON.parse(text.slice(FRAGMENT_HEAD.length)) as { url: string }).url;
    });
    expect(urls.sort()).toEqual(articles.map(({ url }) => url).sort());
  });

  test('is searched by one script, which waits for no other before it runs', () => {
    const html = site.textAt(`${site.base}search/`);
    const beside = [...html.matchAll(/<script type="module" async src="([^"]+)">/g)].map(
      ([, url = '']) => url,
    );
    expect(beside).toHaveLength(1);
    expect(site.textAt(beside[0] ?? '')).not.toMatch(/(?:\bfrom|\bimport)\s*"\.\//);
  });
});
