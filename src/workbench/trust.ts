import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import * as words from '../words/en/workbench.ts';

/** The header that carries the token. */
const TOKEN_HEADER = 'x-edit-token';

/** The names of this machine. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Why a request is refused: an HTTP status, and one line. */
export interface Distrust {
  status: 403 | 405 | 415;
  message: string;
}

function distrust(message: string, status: Distrust['status'] = 403): Distrust {
  return { status, message };
}

/**
 * Checks that a request comes from this machine and was meant for it. The name in the address has to be this
 * machine's, so that no other name that leads here (DNS rebinding) is answered.
 */
export function distrustHost({ headers, socket }: IncomingMessage): Distrust | null {
  const own = OWN_NAMES.map((name) => `${name}:${socket.localPort}`);
  const isOwn = own.includes(headers.host ?? '') && isLoopback(socket.remoteAddress ?? '');
  return isOwn ? null : distrust(words.REFUSED.host);
}

/** Checks that no page of another site or port asks, except by leading here. */
export function distrustPage({ headers }: IncomingMessage): Distrust | null {
  const site = headers['sec-fetch-site'];
  const isLed = headers['sec-fetch-mode'] === 'navigate';
  return site === undefined || site === 'same-origin' || site === 'none' || isLed
    ? null
    : distrust(words.REFUSED.otherPage);
}

/**
 * Checks that a page of the workbench asks for what only its pages may have.
 * @param method the only method of the address
 * @param token what a request that writes has to carry
 */
export function distrustRequest(
  { method, headers }: IncomingMessage,
  wanted: 'GET' | 'POST',
  token: string,
): Distrust | null {
  if (method !== wanted) return distrust(words.REFUSED.method, 405);
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return distrust(words.REFUSED.otherPage);
  const { origin } = headers;
  if ((origin !== undefined || wanted === 'POST') && origin !== `http://${headers.host}`)
    return distrust(words.REFUSED.otherPage);
  if (wanted === 'GET') return null;
  // Forms of other pages can't send JSON.
  if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? ''))
    return distrust(words.REFUSED.contentType, 415);
  return isSame(String(headers[TOKEN_HEADER] ?? ''), token) ? null : distrust(words.REFUSED.token);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
