import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { readHeaders } from './site-headers.ts';
import { readRedirects } from './site-redirects.ts';

/**
 * What a test can do to a request: break the connection (`fail`), never answer (`hang`), do either after half
 * of the response (`cut` and `stall`), or delay it by some milliseconds or until a promise resolves.
 */
export type Interference = 'fail' | 'hang' | 'cut' | 'stall' | number | Promise<void>;

/** Options for serving a built site. */
export interface ServeOptions {
  /** The sub-path for which the site was built, `/` or `/path/`. */
  base?: string;
  /** The delay of every response, in milliseconds. */
  delayMs?: number;
  /**
   * Whether the server applies the rules of `_redirects`; by default it does not, like GitHub Pages. Like on
   * Cloudflare Pages, a rule comes before a file with its path.
   */
  redirects?: boolean;
  /** The port; a free one by default. */
  port?: number;
  /** Called for every request with its path, including base and query; decides how to interfere. */
  onRequest?: (path: string) => Interference | undefined;
}

/** A server of a built site. */
export interface StaticServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The paths requested so far, including base and query, in order. */
  requests: string[];
  /** Returns the address of a path of the site; `path` begins with `/` and does not include the base. */
  url: (path: string) => string;
  close: () => Promise<void>;
}

/** Files that static hosts read and don't serve. */
const HOST_FILES = new Set(['/_headers', '/_redirects']);

/**
 * Serves a built site under its base as a static host does. For a folder it sends index.html, and it
 * redirects to the address with a slash; for unknown addresses it sends 404.html. Every response has the
 * headers that the `_headers` file gives for the path. If a file has a compressed copy (`index.html.gz`), the
 * copy is sent.
 */
export async function serveFolder(
  folder: string,
  { base = '/', delayMs = 0, redirects = false, port = 0, onRequest }: ServeOptions = {},
): Promise<StaticServer> {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const headersFor = readHeaders(
    existsSync(join(folder, '_headers')) ? readFileSync(join(folder, '_headers'), 'utf8') : '',
  );
  const redirectOf = readRedirects(redirects ? readFileSync(join(folder, '_redirects'), 'utf8') : '');
  const requests: string[] = [];
  const sendNotFound = (_request: IncomingMessage, response: ServerResponse) => {
    const page = join(folder, '404.html');
    response
      .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      .end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const sendFile = sirv(folder, { etag: true, gzip: true, extensions: ['html'], onNoMatch: sendNotFound });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    requests.push(path);
    const interference = onRequest?.(path);
    if (interference === 'hang') return;
    if (interference === 'fail') return void request.socket.destroy();
    if (interference instanceof Promise) await interference;
    const delay = typeof interference === 'number' ? interference : delayMs;
    if (delay > 0) await wait(delay);

    const { pathname, search } = new URL(path, 'http://host.invalid');
    response.setHeaders(headersFor(pathname));
    const inSite = `/${pathname.slice(root.length)}`;
    if (!pathname.startsWith(root) || HOST_FILES.has(inSite)) {
      sendNotFound(request, response);
      return;
    }
    const redirect = redirectOf(pathname, search);
    if (redirect) return void response.writeHead(redirect.status, { Location: redirect.location }).end();
    if (!pathname.endsWith('/') && isFolder(join(folder, decodePath(inSite)))) {
      return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    }
    if (interference === 'cut' || interference === 'stall') {
      const file = join(folder, decodePath(inSite));
      const body = readFileSync(file);
      response.writeHead(200, {
        'Content-Length': body.length,
        'Last-Modified': statSync(file).mtime.toUTCString(),
      });
      response.write(
        body.subarray(0, body.length / 2),
        () => interference === 'cut' && request.socket.destroy(),
      );
      return;
    }
    request.url = `${inSite}${search}`;
    sendFile(request, response);
  };
  const server = createServer((request, response) => void answer(request, response));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    url: (path) => `${origin}${root.slice(0, -1)}${path}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Decodes a path's percent-encoding. A malformed path is returned unchanged, so that it is not found. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
