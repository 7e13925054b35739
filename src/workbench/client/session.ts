import type { Draft } from './tasks.ts';

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
  sent: { what: string; done: string; draft: string | null } | null;
}

/** Milliseconds for which a message is repeated after a reload. */
const SAID_FOR = 15_000;

/** Reads what was kept for an article's page; nothing if nothing was, or if it can't be read. */
export function readSession(key: string): Session {
  const empty = { drafts: [], view: null, said: null, sent: null };
  try {
    const session = { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Session>) };
    const isFresh = session.said !== null && Date.now() - session.said.at < SAID_FOR;
    return isFresh ? session : { ...session, said: null, sent: null };
  } catch {
    return empty;
  }
}

/** Keeps a session until the browser's tab is closed. */
export function keepSession(key: string, session: Session): void {
  sessionStorage.setItem(key, JSON.stringify(session));
}
