import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);
const CHUNK = 2_048;
/** The approximate size of a host's headers. */
const HEADER_BYTES = 250;

/** A network line. */
export interface Line {
  /** The delay before each response. */
  latencyMs: number;
  /** The rate that all responses share. */
  bytesPerSecond: number;
}

/** A server behind a slow line. */
export interface ThrottledServer {
  origin: string;
  /** The bytes sent since this was last set to 0: compressed bodies and headers. */
  sent: { bytes: number };
  close: () => void;
}

/**
 * Serves folders, compressed, over a slow line.
 * @param folders folders by the first part of the path; "" serves all other paths
 */
export async function serveThrottled(
  folders: Readonly<Record<string, string>>,
  line: Line,
): Promise<ThrottledServer> {
  const sent = { bytes: 0 };
  const bodies = new Map<string, Buffer>();
  let freeAt = 0;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    const [, first = ''] = pathname.split('/');
    const folder = folders[first];
    const asked =
      folder === undefined
        ? join(folders[''] ?? '', pathname)
        : join(folder, pathname.slice(first.length + 1));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    await wait(line.latencyMs);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = extname(file);
    const isCompressed = COMPRESSED.has(type);
    const body =
      bodies.get(file) ?? (isCompressed ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
    bodies.set(file, body);
    sent.bytes += body.length + HEADER_BYTES;
    response.writeHead(200, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      ...(isCompressed ? { 'Content-Encoding': 'gzip' } : {}),
    });
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      freeAt = Math.max(performance.now(), freeAt) + (chunk.length / line.bytesPerSecond) * 1000;
      await wait(Math.max(0, freeAt - performance.now()));
      response.write(chunk);
    }
    response.end();
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
