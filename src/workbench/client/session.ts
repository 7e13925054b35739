import { applyPatch, createPatch } from 'rfc6902';
import type { Change, Fields } from './server.ts';
import type { Desk, Draft } from './tasks.ts';

/** What the panel shows. */
export type View =
  | { is: 'form'; draft: string }
  /** The labels of a passage, or of the whole article. */
  | { is: 'labels'; passage: string | null }
  | { is: 'claims' | 'voices' | 'problems' | 'about' };

/** What outlives a reload of an article's page: what was typed, what is open, and what was just said. */
export interface Session {
  drafts: Draft[];
  view: View | null;
  said: { words: string; at: number } | null;
  /** What was sent to be written and has not been answered yet. */
  sent: Sent | null;
}

/** A change that was sent, and what comes of it. */
export interface Sent {
  file: string;
  /** What the file says once the change is written. */
  wanted: Fields;
  /** The message when it is done. */
  done: string;
  /** The draft that it finishes. */
  draft: string | null;
}

/** Returns what to keep of a change until it is answered. */
export function sentOf(desk: Desk, { file, patch }: Change, done: string, draft: string | null): Sent {
  const wanted = structuredClone(dataOf(desk, file));
  applyPatch(wanted, patch);
  return { file, wanted, done, draft };
}

/** Whether a file says what a change was to make of it. */
export function isWritten(desk: Desk, { file, wanted }: Sent): boolean {
  return createPatch(dataOf(desk, file), wanted).length === 0;
}

function dataOf({ state: { dossier }, article }: Desk, file: string): Fields {
  return file === dossier.file ? dossier.data : article.data;
}

/** Milliseconds for which a message is repeated after a reload. */
const SAID_FOR = 15_000;

/** Reads what was kept for an article's page; nothing if nothing was, or if it can't be read. */
export function readSession(key: string): Session {
  const empty = { drafts: [], view: null, said: null, sent: null };
  try {
    const session = { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Session>) };
    const isFresh = session.said !== null && Date.now() - session.said.at < SAID_FOR;
    return isFresh ? session : { ...session, said: null };
  } catch {
    return empty;
  }
}

/** Keeps a session until the browser's tab is closed. */
export function keepSession(key: string, session: Session): void {
  sessionStorage.setItem(key, JSON.stringify(session));
}
