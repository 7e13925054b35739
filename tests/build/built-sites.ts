import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { inject } from 'vitest';
import { AWKWARD_BASE, AWKWARD_SITE, REAL_SITE } from '../support/global-setup.ts';
import { readHead } from './page-head.ts';
import { attributeOf, parseHtml } from './read-html.ts';

/**
 * The kind of a page: an ordinary page, one that asks not to be indexed, one that only redirects to another,
 * one that other sites can frame, or the response to unknown addresses.
 */
type PageKind = 'page' | 'unlisted' | 'redirect' | 'embed' | 'not-found';

/** One HTML file of a built site. */
export interface Page {
  /** Its root-relative address, including the base. */
  address: string;
  kind: PageKind;
  html: string;
  root: HtmlElement;
}

/** A built site. */
export interface BuiltSite {
  name: string;
  folder: string;
  /** `https://host` */
  origin: string;
  /** `/` or `/some/path/` */
  base: string;
  pages: Page[];
  /** Returns the page at a root-relative address; throws if there is none. */
  pageAt: (address: string) => Page;
  /** Reads the file at a root-relative address. */
  textAt: (address: string) => string;
}

// Read once for all test files of a worker, since parsing all pages takes longer than most tests of them.
let real: BuiltSite | undefined;
let awkward: BuiltSite | undefined;
let grown: BuiltSite | undefined;

/** Returns the site of the real content, at the root of its host. */
export function realSite(): BuiltSite {
  return (real ??= readSite('the real site', inject('realSite'), REAL_SITE, '/'));
}

/** Returns the site of the awkward fixture, under a sub-path. */
export function awkwardSite(): BuiltSite {
  return (awkward ??= readSite('the awkward fixture', inject('awkwardSite'), AWKWARD_SITE, AWKWARD_BASE));
}

/** Returns the site of the real content with a sixth article, at the root of its host. It has no cards. */
export function grownSite(): BuiltSite {
  return (grown ??= readSite('the grown site', inject('grownSite'), REAL_SITE, '/'));
}

/** Reads a built site from its folder. */
export function readSite(name: string, folder: string, origin: string, base: string): BuiltSite {
  const textAt = (address: string): string => {
    if (!address.startsWith(base)) throw new Error(`${address} is not under ${base}.`);
    return readFileSync(join(folder, fileOf(address.slice(base.length))), 'utf8');
  };
  const pages = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file): Page => {
      const html = readFileSync(join(folder, file), 'utf8');
      const root = parseHtml(html);
      return {
        address: base + file.replace(/(^|\/)index\.html$/, '$1'),
        kind: kindOf(file, root),
        html,
        root,
      };
    });
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const pageAt = (address: string): Page => {
    const page = byAddress.get(address);
    if (!page) throw new Error(`${name} has no page at ${address}.`);
    return page;
  };
  return { name, folder, origin, base, pages, pageAt, textAt };
}

function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

function kindOf(file: string, root: HtmlElement): PageKind {
  if (file === '404.html') return 'not-found';
  const isRedirect = root
    .querySelectorAll('meta[http-equiv]')
    .some((meta) => attributeOf(meta, 'http-equiv') === 'refresh');
  if (isRedirect) return 'redirect';
  if (file.startsWith('embed/')) return 'embed';
  return readHead(root).isNoindex ? 'unlisted' : 'page';
}
