import type { Outcome, Change, EditedArticle } from './server.ts';
import type { Session, View } from './session.ts';
import type { Desk, Draft } from './tasks.ts';

/** The workbench on an article's page, as its parts see it. */
export interface Workbench {
  /** What is on disk, as it was last read. */
  readonly desk: Desk;
  readonly session: Session;
  /** Shows something in the panel, or closes it. */
  show: (view: View | null) => void;
  /** Begins something, or goes on with it, in a form. */
  begin: (draft: Draft) => void;
  /** Keeps what was typed. */
  keep: (draft: Draft) => void;
  /** Forgets something begun. */
  drop: (id: string) => void;
  /**
   * Writes a change; when it is done, forgets what was begun, if this finishes something, and shows the
   * message, also if the page reloads before the answer arrives.
   */
  write: (change: Change, done: string, draft: string | null) => Promise<Outcome<unknown>>;
  /** Reads everything on disk again; `false`, and a message, if that can’t be done. */
  refresh: () => Promise<boolean>;
  /** Shows a message and reads it to those who listen. */
  tell: (message: string) => void;
  /** Leads to words of the article, and marks them. */
  point: (place: { passage: string; start: number; end: number }) => void;
}

/** What readers call a passage: "A 4", or the siglum alone for the title. */
export function passageName({ siglum }: EditedArticle, id: string): string {
  const number = document.getElementById(id)?.querySelector('.num')?.textContent.trim();
  return number?.replace(/\s+/g, ' ') ?? siglum;
}
