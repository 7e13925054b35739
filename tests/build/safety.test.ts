import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as workbenchWords from '../../src/words/en/workbench.ts';
import { RESERVED_DOSSIER_SLUGS } from '../../src/site/addresses/paths.ts';
import { headerPatternsIn, readHeaders, type HeadersHost } from '../support/site-headers.ts';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossiers } from './data-shape.ts';
import { inlineCodeIn, readPolicy, scriptsIn, subresourcesOf, unsafeAddressesIn } from './page-safety.ts';
import { attributeOf, elementsIn, parseHtml, textOf } from './read-html.ts';

/** Directives that only a header can set, and not a page (https://www.w3.org/TR/CSP3/#meta-element). */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox'];

describe('the checks themselves', () => {
  test('find what they look for', () => {
    const root =
      parseHtml(`<!DOCTYPE html><html><head><script src="/a.js"></script><meta http-equiv="Content-Security-Policy" content="x"></head><body>
      <style>a { color: red }</style><script>alert(1)</script><script type="application/ld+json">{}</script>
      <p style="color: red" onclick="go()">x</p><img src="https://example.com/a.png" alt=""><a href=" java&#10;script:go()">x</a><a href="DATA:text/html,x">x</a>
    </body></html>`);
    expect(readPolicy(root)).toBeNull();
    expect(inlineCodeIn(root)).toEqual(['<style>', '<script>', '<p style>', '<p onclick>']);
    expect(subresourcesOf(root)).toEqual(['/a.js', 'https://example.com/a.png']);
    expect(unsafeAddressesIn(root)).toHaveLength(2);
    expect(scriptsIn(root)).toHaveLength(2);
  });
});

describe.each([realSite(), awkwardSite()])('each page of $name', (site) => {
  const search = `${site.base}search/`;
  const addressesOf = (address: string) =>
    scriptsIn(site.pageAt(address).root).map((script) => attributeOf(script, 'src'));
  /** The script for the search's shortcut key, which is on every page and the only one on the About page. */
  const [key] = addressesOf(`${site.base}about/`);
  const ownScripts = (address: string) => addressesOf(address).filter((src) => src !== key);

  test('has a policy before anything that it governs, which forbids everything by default', () => {
    for (const { address, root } of site.pages) {
      const policy = readPolicy(root);
      expect(policy?.get('default-src'), address).toEqual(["'none'"]);
      expect(policy?.get('base-uri'), address).toEqual(["'none'"]);
      expect(
        [...(policy?.keys() ?? [])].filter((name) => HEADER_ONLY.includes(name)),
        address,
      ).toEqual([]);
    }
  });

  test('allows no inline code, evaluation or other host, except WebAssembly on the search page', () => {
    for (const { address, root } of site.pages) {
      const sources = [...(readPolicy(root)?.values() ?? [])].flat();
      const others = sources.filter((source) => !["'none'", "'self'"].includes(source));
      expect(others, address).toEqual(address === search ? ["'wasm-unsafe-eval'"] : []);
    }
  });

  test('forbids scripts if it has none', () => {
    for (const { address, root } of site.pages) {
      const allowed = readPolicy(root)?.get('script-src');
      expect(allowed?.[0], address).toBe(scriptsIn(root).length === 0 ? "'none'" : "'self'");
    }
  });

  test('has no inline styles, scripts or event handlers', () => {
    for (const { address, root } of site.pages) expect(inlineCodeIn(root), address).toEqual([]);
  });

  test('loads nothing from another host', () => {
    for (const { address, root } of site.pages) {
      const foreign = subresourcesOf(root).filter(
        (each) => !each.startsWith(site.base) || each.startsWith('//'),
      );
      expect(foreign, address).toEqual([]);
    }
  });

  test('has no address that runs a script or opens a data URL', () => {
    for (const { address, root } of site.pages) expect(unsafeAddressesIn(root), address).toEqual([]);
  });

  test('sends its forms only to the search page; one that a script shows and reads is sent nowhere', () => {
    for (const { address, root } of site.pages) {
      for (const form of elementsIn(root, 'form').filter((each) => !each.hasAttribute('data-pages')))
        expect(attributeOf(form, 'action'), address).toBe(search);
    }
  });

  test('runs only the script for the shortcut key if it is a topic, proposition, matrix, timeline or list of voices, and one more for the choice if it is an overview', () => {
    const dossiers = readDossiers(site);
    const addresses = dossiers.flatMap(({ url, topics, propositions, events }) => [
      ...[...topics, ...propositions].map((each) => each.url),
      ...(propositions.length > 0 ? [`${url}positions/`, `${url}voices/`] : []),
      ...(events.length > 0 ? [`${url}timeline/`] : []),
    ]);
    expect(addresses.filter((address) => ownScripts(address).length > 0)).toEqual([]);
    for (const { url } of dossiers) expect(ownScripts(url), url).toHaveLength(1);
  });

  test('also runs one script if it is an article or comparison, one more if that is marked, and two more if a comparison can be narrowed', () => {
    for (const { articles, comparisons, positions, notes } of readDossiers(site)) {
      for (const { slug, url } of articles) {
        const isMarked = [...positions, ...notes].some(({ article }) => article === slug);
        expect(ownScripts(url), url).toHaveLength(isMarked ? 2 : 1);
      }
      for (const { url, articles: compared } of comparisons) {
        const isMarked = positions.some(({ article }) => compared.includes(article));
        expect(ownScripts(url), url).toHaveLength(1 + (isMarked ? 1 : 0) + (compared.length > 5 ? 2 : 0));
      }
    }
  });

  test('has nothing of the workbench', () => {
    // Shorter words could be of other pages too.
    const said = Object.values(workbenchWords).filter((each) => typeof each === 'string' && each.length > 20);
    const traces = ['_edit/', 'x-edit-token', 'workbench', ...said.map(String)];
    expect(said.length).toBeGreaterThan(8);
    const files = globSync('**/*', { cwd: site.folder, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.length).toBeGreaterThan(site.pages.length);
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      expect(
        traces.filter((trace) => name.includes(trace) || bytes.includes(trace)),
        join(parentPath, name),
      ).toEqual([]);
    }
  });

  test('uses a style sheet and scripts that load nothing from another host', () => {
    const styles = globSync('**/*.css', { cwd: site.folder })
      .map((file) => readFileSync(join(site.folder, file), 'utf8'))
      .join('\n');
    expect(styles).toContain('url(');
    expect(styles.match(/(url\(\s*["']?|@import\s+["']?)(https?:|\/\/|data:)/gi)).toBeNull();
    const scripts = globSync('_astro/*.js', { cwd: site.folder })
      .map((file) => readFileSync(join(site.folder, file), 'utf8'))
      .join('\n');
    expect(scripts).toContain('location');
    expect(scripts.match(/https?:\/\/|\beval\(|new Function\b/g)).toBeNull();
  });

  test('is served with the headers that a page can’t set itself', () => {
    const headersFor = readHeaders(site.textAt(`${site.base}_headers`));
    for (const { address } of site.pages) {
      const headers = headersFor(address);
      expect(headers.get('x-content-type-options'), address).toBe('nosniff');
      expect(headers.get('referrer-policy'), address).toBe('strict-origin-when-cross-origin');
      expect(headers.get('strict-transport-security'), address).toMatch(/^max-age=\d{7,}$/);
      expect(headers.get('permissions-policy'), address).toBeDefined();
      expect(headers.get('cross-origin-opener-policy'), address).toBe('same-origin');
    }
  });

  test.each<HeadersHost>(['Cloudflare Pages', 'Netlify'])(
    'can’t be framed by other sites unless it is an embed or leads on from one, when %s reads the header rules',
    (host) => {
      const headersFor = readHeaders(site.textAt(`${site.base}_headers`), host);
      for (const { address, kind } of site.pages) {
        const headers = headersFor(address);
        const policy = headers.get('content-security-policy');
        // A moved embed leads on inside the frames that still ask for it.
        const isFramed =
          kind === 'embed' || (kind === 'redirect' && address.startsWith(`${site.base}embed/`));
        expect(policy, address).toBe(isFramed ? undefined : "frame-ancestors 'self'");
        expect(headers.has('x-frame-options'), address).toBe(false);
      }
    },
  );

  test('is matched by header rules whose words can’t name a dossier, or they would match its embeds', () => {
    const words = headerPatternsIn(site.textAt(`${site.base}_headers`))
      .filter((pattern) => pattern.includes(':'))
      .flatMap((pattern) => pattern.slice(site.base.length).split('/'))
      .filter((part) => part !== '' && !part.startsWith(':'));
    expect(words).toContain('compare');
    expect(words.filter((word) => !RESERVED_DOSSIER_SLUGS.has(word))).toEqual([]);
  });
});

test('an unsafe link in the awkward fixture becomes plain text', () => {
  const site = awkwardSite();
  const article = readDossiers(site)
    .flatMap(({ articles }) => articles)
    .find(({ slug }) => slug === 'everything-at-once');
  const passage = article?.passages.find(({ text }) => text.includes('a script'));
  const { root } = site.pageAt(article?.url ?? '');
  const shown = elementsIn(root, '[id]').find((element) => attributeOf(element, 'id') === passage?.id);
  const links = shown ? elementsIn(shown, 'p a').map((link) => textOf(link)) : [];
  expect(shown && textOf(shown)).toContain('the report, a script, a page of data, a letter');
  expect(links).toEqual([
    'the report',
    'a letter',
    'a formatted reference',
    'https://example.org/bare?x=1&y=2',
  ]);
});
