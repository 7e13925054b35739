import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Everything that the environment decides: where the site will be served, and where its files are. */
export interface Settings {
  /** The site's origin, `https://example.org`. */
  site: string;
  /** Whether the environment sets the origin; otherwise it is only assumed. */
  isSiteSet: boolean;
  /** The sub-path under which the site is served, `/` or `/path/`. */
  base: string;
  /** The absolute path of the content folder. */
  contentDir: string;
  /** The absolute path of the folder for the built site. */
  outDir: string;
  /** The path of Astro's cache, relative to the project. */
  cacheDir: string;
  /**
   * The address at which readers reach the people who host the site, `mailto:` or `https:`; `null` if none is
   * given.
   */
  contact: string | null;
  /** Whether social cards are drawn; benchmarks of other things leave them out. */
  hasCards: boolean;
  /** What is assumed because the environment does not set it, as sentences. */
  assumptions: string[];
}

const DEFAULT_SITE = 'http://localhost:4321';

/**
 * Reads the settings from SITE, BASE, CONTACT, CARDS, CONTENT_DIR and OUT_DIR.
 * @throws Error that lists everything that is wrong with them
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const wrong: string[] = [];
  const assumptions: string[] = [];
  const { SITE, BASE, CONTACT, CARDS } = env;

  if (!SITE)
    assumptions.push(
      `SITE is not set: canonical addresses, the sitemap and the feed assume ${DEFAULT_SITE}.`,
    );
  const site = URL.parse(SITE || DEFAULT_SITE);
  if (!site || !/^https?:$/.test(site.protocol) || site.href !== `${site.origin}/`) {
    wrong.push(
      `SITE is "${SITE}". It has to be an origin like https://example.org; a sub-path goes into BASE.`,
    );
  }
  if (!BASE) assumptions.push('BASE is not set: the site assumes the root of its host, "/".');
  if (BASE && (!/^[\w.~/-]*$/.test(BASE) || BASE.split('/').some((part) => /^\.+$/.test(part))))
    wrong.push(`BASE is "${BASE}". It has to be a path like /news/.`);
  if (!CONTACT)
    assumptions.push('CONTACT is not set: the About page says that no address for corrections was given.');
  if (CONTACT && !/^(mailto:|https:\/\/)\S+$/.test(CONTACT)) {
    wrong.push(`CONTACT is "${CONTACT}". It has to begin with mailto: or https://.`);
  }
  if (CARDS && CARDS !== 'none')
    wrong.push(`CARDS is "${CARDS}". It has to be none, which leaves social cards out, or not set.`);
  if (CARDS === 'none')
    assumptions.push('CARDS is none: no social cards are drawn, and the pages’ og:image leads nowhere.');
  if (wrong.length > 0) throw new Error(wrong.join('\n'));

  const contentDir = readContentDir(env);
  // Each content folder has its own cache, so that builds of different content don't mix.
  const cacheName = createHash('sha256').update(contentDir).digest('hex').slice(0, 8);
  return {
    site: site?.origin ?? DEFAULT_SITE,
    isSiteSet: Boolean(SITE),
    base: `/${BASE ?? ''}/`.replace(/\/+/g, '/'),
    contentDir,
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    cacheDir: join('node_modules', '.astro', cacheName),
    contact: CONTACT || null,
    hasCards: CARDS !== 'none',
    assumptions,
  };
}

/** Returns the absolute path of the content folder, which CONTENT_DIR names. */
export function readContentDir(env: NodeJS.ProcessEnv): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}
