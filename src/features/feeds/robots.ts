/**
 * What robots.txt says: every crawler may read everything.
 * @param sitemap the sitemap's absolute address
 */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
}
