import { fault } from './fault.ts';

/** The most megabytes of a saved page: one with all its pictures inside has more, but needs none of them. */
const MAX_MEGABYTES = 10;

/** How far into a file its encoding may be named: farther than the HTML standard says, as pages do. */
const HEAD_BYTES = 4096;

const NAMED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;

/** Throws if a file of this many bytes is larger than any page. */
export function refuseLarge(bytes: number): void {
  if (bytes > MAX_MEGABYTES * 1e6) throw fault('file-too-large', Math.round(bytes / 1e6), MAX_MEGABYTES);
}

/**
 * Turns the bytes of a saved page or text into its characters. Their encoding is what the editor or the byte
 * order mark says; else UTF-8, if the bytes are that; else what the page says.
 * @throws IntakeFault if the file is no page and no text, too large, or in an unknown encoding
 */
export function decodeFile(bytes: Uint8Array, encoding?: string): string {
  refuseLarge(bytes.byteLength);
  // Bytes alone tell most kinds of files apart; a name says nothing.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  if (head.trim() === '') throw fault('file-empty');
  if (/^\s*%PDF-/.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) throw fault('file-is-pdf');
  if (/^(?:From: <Saved by|MIME-Version:)|^Content-Type: multipart\/related/im.test(head.slice(0, 500)))
    throw fault('file-is-archive');
  const marked = markedEncoding(bytes);
  const isWide = marked !== null && marked !== 'utf-8';
  if (!isWide && head.includes('\0')) throw fault('file-is-binary');
  const text = decode(bytes, encoding ?? marked ?? guessEncoding(bytes, head));
  if (text.trim() === '') throw fault('file-empty');
  return text;
}

function guessEncoding(bytes: Uint8Array, head: string): string {
  const match = NAMED.exec(head);
  const named = match?.[1] ?? match?.[2] ?? null;
  // A browser that saves a page may turn it into UTF-8 and leave the old name. Bytes of other encodings are
  // hardly ever UTF-8 by chance, except for those that use ASCII alone.
  if (isUtf8(bytes) && !/^iso-2022-/i.test(named ?? '')) return 'utf-8';
  if (named === null) throw fault('encoding-unknown');
  return named;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw fault('encoding-unsupported', label);
  }
}
