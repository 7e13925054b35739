import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './site-headers.ts';

/**
 * What a test can do to a request: break its connection, leave it without an answer, do so after half of it,
 * or delay it, by so many milliseconds or until a promise is kept.
 */
export type Interference = 'fail' | 'hang' | 'cut' | 'stall' | number | Promise<void>;

/** How a built site is served. */
export interface ServeOptions {
  /** The sub-path that the site was built for, `/` or `/path/`. */
  base?: string;
  /** Milliseconds that every answer takes longer. */
  delayMs?: number;
  /** The port; one that is free by default. */
  port?: number;
  /** Asked for every request, by its path with base and query. */
  onRequest?: (path: string) => Interference | undefined;
}

/** A built site, served. */
export interface StaticServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The paths requested so far, with base and query, in order. */
  requests: string[];
  /** The address of a path of the site; `path` begins with `/` and is without the base. */
  url: (path: string) => string;
  close: () => Promise<void>;
}

/** Files that static hosts read and don't serve. */
const HOST_FILES = new Set(['/_headers', '/_redirects']);

/**
 * Serves a built site as a static host does: its files under the base, folders by their index.html, a
 * folder's address without its last slash redirected, 404.html for all else, and on every answer the headers
 * that its `_headers` file has for the path. A file that has its compressed twin beside it (`index.html.gz`)
 * is sent as that.
 */
export async function serveFolder(
  folder: string,
  { base = '/', delayMs = 0, port = 0, onRequest }: ServeOptions = {},
): Promise<StaticServer> {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const rules = existsSync(join(folder, '_headers'))
    ? readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
    : [];
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
    response.setHeaders(headersFor(pathname, rules));
    const inSite = `/${pathname.slice(root.length)}`;
    if (!pathname.startsWith(root) || HOST_FILES.has(inSite)) {
      sendNotFound(request, response);
      return;
    }
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

/** A path with its percent-encoding undone; as it is where that is broken, so that it is simply not found. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
