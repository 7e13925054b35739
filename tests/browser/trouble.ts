import type { BrowserContext } from 'playwright-core';

/** What the browser itself cancels, because the page is left before all of it has come. */
const CANCELLED = 'net::ERR_ABORTED';

/**
 * Collects what no page of the site should give rise to: messages in the console, errors of scripts, failed
 * requests, answers that are errors, violations of the Content-Security-Policy, and requests to any other
 * host.
 * @param origin the only origin that may be asked
 * @param expected what is to occur: each pattern at least once
 * @returns asks what occurred and was not expected, and what was expected and did not occur
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
