import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where the site will live, and where its content and output are: all that the environment decides. */
export interface Settings {
  /** The site's origin, `https://example.org`. */
  site: string;
  /** The sub-path that it is served under, `/` or `/path/`. */
  base: string;
  contentDir: string;
  outDir: string;
  cacheDir: string;
  /**
   * How readers reach the people who host the site: a `mailto:` or `https:` address; `null` where none was
   * given.
   */
  contact: string | null;
  /** Whether social cards are drawn; a benchmark of other things leaves them out. */
  hasCards: boolean;
  /** What was assumed because the environment does not say it, as sentences. */
  assumptions: string[];
}

const DEFAULT_SITE = 'http://localhost:4321';

/**
 * Reads the settings from SITE, BASE, CONTACT, CARDS, CONTENT_DIR and OUT_DIR.
 * @throws Error with all that is wrong with them
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
  // Each content folder has a cache of its own, so that two builds don't mix.
  const cacheName = createHash('sha256').update(contentDir).digest('hex').slice(0, 8);
  return {
    site: site?.origin ?? DEFAULT_SITE,
    base: `/${BASE ?? ''}/`.replace(/\/+/g, '/'),
    contentDir,
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    cacheDir: join('node_modules', '.astro', cacheName),
    contact: CONTACT || null,
    hasCards: CARDS !== 'none',
    assumptions,
  };
}

/** The absolute path of the content folder, which CONTENT_DIR names. */
export function readContentDir(env: NodeJS.ProcessEnv): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}
