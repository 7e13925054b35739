/**
 * Checks whether the reader has just come from another page of the site, rather than by a link that was
 * shared, or by going back or reloading.
 * @param type of the navigation, as the browser tells it
 */
export function isFromSite(type: string | undefined, referrer: string, origin: string): boolean {
  return type === 'navigate' && referrer.startsWith(`${origin}/`);
}
