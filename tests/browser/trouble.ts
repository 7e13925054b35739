import type { BrowserContext } from 'playwright-core';

/** The browser cancels requests with this error if the page is left before they are complete. */
const CANCELLED = 'net::ERR_ABORTED';

/**
 * Collects what no page of the site should cause: console messages, script errors, failed requests, error
 * responses, violations of the Content-Security-Policy, and requests to other hosts.
 * @param origin the only origin to which requests are allowed
 * @param expected the trouble that must occur, each pattern at least once
 * @returns a function that lists what occurred unexpectedly and what was expected but did not occur
 */
export async function watchForTrouble(
  context: BrowserContext,
  origin: string,
  expected: readonly RegExp[],
): Promise<() => string[]> {
  const troubles: string[] = [];
  context.on('console', (message) => troubles.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => troubles.push(`script error: ${error.error().message}`));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`request to another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== CANCELLED) troubles.push(`failed request: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answer ${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`Content-Security-Policy violated: ${effectiveDirective} by ${blockedURI}`);
    });
  });
  return () => [
    ...troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
    ...expected
      .filter((pattern) => !troubles.some((trouble) => pattern.test(trouble)))
      .map((pattern) => `did not occur: ${pattern}`),
  ];
}
