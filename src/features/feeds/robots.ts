/**
 * Returns the content of robots.txt, which lets every crawler read everything.
 * @param sitemap absolute address of the sitemap
 */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
}
