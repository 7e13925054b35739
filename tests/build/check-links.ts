import { LinkChecker, LinkState } from 'linkinator';
import { serveFolder } from '../support/static-server.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** What it leads to, without the server's origin. */
  link: string;
  /** The page that it stands on. */
  page: string;
  /** What was answered: 200 where only the fragment is missing. */
  status: number;
}

/**
 * Follows every link and fragment inside a built site, served as a host would serve it; links to other hosts are left alone.
 * A link that has to be redirected counts as broken.
 * @param paths the pages to begin with, root-relative, without the base
 */
export async function findBrokenLinks(
  folder: string,
  base: string,
  paths: readonly string[],
): Promise<BrokenLink[]> {
  const server = await serveFolder(folder, { base });
  try {
    const { links } = await new LinkChecker().check({
      path: paths.map((path) => server.url(path)),
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      linksToSkip: async (link) => !link.startsWith(`${server.origin}/`),
    });
    const withoutOrigin = (url: string) => url.replace(server.origin, '');
    return links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent = '', status = 0 }) => ({
        link: withoutOrigin(url),
        page: withoutOrigin(parent),
        status,
      }));
  } finally {
    await server.close();
  }
}
