import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { makeDossier } from '../../views/view.fixture.ts';
import { canonicalAddresses, writeSitemap } from './sitemap.ts';

const paths = makePaths('/');
const plain = makeDossier({ articles: { A: {}, B: {} } });
const full = makeDossier({
  propositions: ['pays'],
  articles: { A: { voices: [{ name: 'The mayor', speaks: 'directly' }] }, B: {} },
});

describe('the canonical addresses', () => {
  it('include every page of a dossier except blind comparisons, embeds and reversed pairs', () => {
    expect(canonicalAddresses([full], paths)).toEqual([
      '/search/',
      '/about/',
      '/about/methods/',
      '/harbour/',
      '/harbour/compare/',
      '/harbour/topics/',
      '/harbour/positions/',
      '/harbour/positions/in-order/',
      '/harbour/voices/',
      '/harbour/words/',
      '/harbour/words/in-context/',
      '/harbour/article-a/',
      '/harbour/article-b/',
      '/harbour/compare/a-b/',
      '/harbour/topics/trade/',
      '/harbour/positions/pays/',
    ]);
  });

  it('include no page of positions or voices if a dossier has none', () => {
    const addresses = canonicalAddresses([plain], paths);
    expect(addresses.filter((address) => /positions|voices/.test(address))).toEqual([]);
  });

  it('include the root only if it lists several dossiers', () => {
    expect(canonicalAddresses([plain], paths)).not.toContain('/');
    expect(canonicalAddresses([plain, full], paths)[0]).toBe('/');
  });
});

describe('the sitemap', () => {
  it('lists each address, escaped for XML', () => {
    expect(writeSitemap(['https://example.org/a/', 'https://example.org/?a&b'])).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a/</loc></url>
<url><loc>https://example.org/?a&amp;b</loc></url>
</urlset>
`,
    );
  });
});
