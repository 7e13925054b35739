import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import * as words from '../words/en/workbench.ts';
import type { Json } from './json-patch.ts';
import { makeForms } from './make-forms.ts';
import { distrustHost, distrustPage, distrustRequest } from './trust.ts';
import type { Answer, Workbench } from './workbench.ts';

/** The part of the path under which the workbench answers. */
export const EDIT_PATH = '_edit/';

/** The most bytes of a request. */
const MAX_BYTES = 500_000;

const JsonSchema: z.ZodType<Json> = z.json();

const ChangeSchema = z.strictObject({
  file: z.string(),
  version: z.string(),
  what: z.string().min(1).max(200),
  patch: z
    .array(
      z.union([
        z.strictObject({ op: z.enum(['add', 'replace']), path: z.string(), value: JsonSchema }),
        z.strictObject({ op: z.literal('remove'), path: z.string() }),
      ]),
    )
    .min(1),
});

const SelectionSchema = z.strictObject({
  article: z.strictObject({ dossier: z.string(), slug: z.string() }),
  passage: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
});

/** Without `what`, whatever was done last is undone. */
const UndoSchema = z.strictObject({ what: z.string().optional() });

/** Something to say with an HTTP status instead of an answer. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Makes the middleware of the workbench, for Vite's server or any of Node's. It refuses whoever is not on
 * this machine, keeps all pages out of other sites' frames, and answers below `_edit/`; pages there and
 * everything else it leaves to the next.
 * @param base the path under which the site is served, with slashes around it
 */
export function makeHandler(
  workbench: Workbench,
  base: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const token = randomBytes(32).toString('base64url');
  return (request, response, next) => {
    response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const stranger = distrustHost(request) ?? distrustPage(request);
    if (stranger) {
      sendRefusal(response, stranger.status, stranger.message);
      return;
    }
    // Addresses of pages end in a slash.
    const isOwn = pathname.startsWith(base + EDIT_PATH) && !pathname.endsWith('/');
    if (!isOwn) {
      next();
      return;
    }
    answer(workbench, request, pathname.slice((base + EDIT_PATH).length), token)
      .then(({ status, body }) => send(response, status, body))
      .catch((error: unknown) => {
        const { status, message } =
          error instanceof Refused ? error : { status: 500, message: String(error) };
        sendRefusal(response, status, message);
      });
  };
}

async function answer(
  workbench: Workbench,
  request: IncomingMessage,
  path: string,
  token: string,
): Promise<Answer<unknown>> {
  const [, name = '', slug] = /^(\w+)(?:\/([\w-]+))?$/.exec(path) ?? [];
  const trust = (method: 'GET' | 'POST') => {
    const refused = distrustRequest(request, method, token);
    if (refused) throw new Refused(refused.status, refused.message);
  };
  if (name === 'state' && slug !== undefined) {
    trust('GET');
    const { status, body } = workbench.state(slug);
    return { status, body: { token, ...body } };
  }
  if (slug !== undefined) throw new Refused(404, words.REFUSED.unknown);
  switch (name) {
    case 'forms':
      trust('GET');
      return { status: 200, body: makeForms() };
    case 'quote':
      trust('POST');
      return workbench.quote(await readBody(request, SelectionSchema));
    case 'change':
      trust('POST');
      return workbench.change(await readBody(request, ChangeSchema));
    case 'undo':
      trust('POST');
      return workbench.undo((await readBody(request, UndoSchema)).what);
    default:
      throw new Refused(404, words.REFUSED.unknown);
  }
}

async function readBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new Refused(413, words.REFUSED.tooLarge);
    chunks.push(chunk);
  }
  try {
    return schema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw new Refused(400, words.REFUSED.unreadable);
  }
}

function sendRefusal(response: ServerResponse, status: number, message: string): void {
  // What is left of the request is not read.
  if (status === 413) response.setHeader('Connection', 'close');
  send(response, status, { message });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
