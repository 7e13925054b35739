import { LinkChecker, LinkState } from 'linkinator';
import { serveFolder } from '../support/static-server.ts';

/** A broken link. */
export interface BrokenLink {
  /** The target, without the server's origin. */
  link: string;
  /** The page with the link, without the server's origin. */
  page: string;
  /** The status of the response; 200 if only the fragment is missing. */
  status: number;
}

/**
 * Follows every internal link of a built site, including fragments, and finds the broken ones. A link that is
 * redirected counts as broken; links to other hosts are skipped.
 * @param paths the pages to begin with, as paths from the base
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
      linksToSkip: (link) => Promise.resolve(!link.startsWith(`${server.origin}/`)),
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
