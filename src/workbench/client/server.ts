import type { Operation } from 'rfc6902';
import * as words from '../../words/en/editing-layer.ts';

/** A quote, as it stands in a file. */
export interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
  occurrence?: number;
  lead?: boolean;
}

/** Fields as they stand in a file, by their names. */
export type Fields = Record<string, unknown>;

/** The kinds of labels that the workbench makes. */
export type LabelKind = 'position' | 'note' | 'stance' | 'examined' | 'event';

/** Where a quote of a label stands in the text, or why it was not found. */
export type Place =
  { pointer: string; passage: string; start: number; end: number } | { pointer: string; problem: string };

/** A label of an article. */
export interface Label {
  /** Where it stands in the file's frontmatter, as a JSON Pointer. */
  pointer: string;
  kind: LabelKind;
  data: Fields;
  places: Place[];
}

/** A passage as the server read it. */
interface Passage {
  id: string;
  text: string;
}

/** A file that the workbench may change, as it is on disk. */
interface EditedFile {
  file: string;
  /** A hash of the file's bytes. */
  version: string;
  data: Fields;
}

/** An article with everything that its page may change. */
export interface EditedArticle extends EditedFile {
  slug: string;
  siglum: string;
  title: string;
  draft: boolean;
  passages: Passage[];
  labels: Label[];
}

/** What is wrong in a file. */
export interface Problem {
  file: string;
  line?: number | undefined;
  field?: string | undefined;
  pointer?: string | undefined;
  message: string;
}

/** A dossier as it is on disk. */
export interface EditState {
  token: string;
  dossier: EditedFile & { slug: string };
  articles: EditedArticle[];
  noteKinds: { id: string; name: string; meaning: string }[];
  problems: Problem[];
  canUndo: { what: string } | null;
}

/** A field's schema, as far as forms read it (JSON Schema). */
export interface FieldSchema {
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  /** What each value of `enum` means. */
  enumDescriptions?: string[];
  anyOf?: FieldSchema[];
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  /** The list in the state that has the values to choose from. */
  'x-choices'?: string;
}

/** The schemas of what can be written, by their names. */
export type Schemas = Record<string, FieldSchema | undefined>;

/** A problem that keeps a change from being written. */
export type Objection = Pick<Problem, 'pointer' | 'field' | 'message'>;

/** What became of a request that writes. */
export type Outcome<Answer> =
  | { is: 'done'; answer: Answer }
  /** The file is not what it was when it was read. */
  | { is: 'conflict'; message: string }
  | { is: 'refused'; message: string; problems: Objection[] };

/** A change of one file. */
export interface Change {
  file: string;
  version: string;
  /** What it is, in a short phrase, so that it can be undone by name. */
  what: string;
  patch: Operation[];
}

const CONFLICT = 409;
const EDIT = `${import.meta.env.BASE_URL}_edit/`;

/** Reads a dossier as it is on disk; `null` if there is none of that name. */
export async function readState(dossier: string): Promise<EditState | null> {
  const response = await fetch(`${EDIT}state/${encodeURIComponent(dossier)}`);
  return response.ok ? ((await response.json()) as EditState) : null;
}

/** Reads the schemas of everything that can be written. */
export async function readSchemas(): Promise<Schemas> {
  const response = await fetch(`${EDIT}forms`);
  return (await response.json()) as Schemas;
}

/** Asks for the shortest quote that the check finds at a place, and at no other. */
export function askQuote(
  state: EditState,
  article: EditedArticle,
  { passage, start, end }: { passage: string; start: number; end: number },
): Promise<Outcome<{ quote: Quote }>> {
  return post(state, 'quote', {
    article: { dossier: state.dossier.slug, slug: article.slug },
    passage,
    start,
    end,
  });
}

/** Writes a change. */
export function sendChange(state: EditState, change: Change): Promise<Outcome<{ version: string }>> {
  return post(state, 'change', change);
}

/** Takes the last change back, if it is the one that the editor sees. */
export function sendUndo(state: EditState, what: string): Promise<Outcome<{ what: string }>> {
  return post(state, 'undo', { what });
}

async function post<Answer>(state: EditState, name: string, body: unknown): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(EDIT + name, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-edit-token': state.token },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer & { message?: string; problems?: Objection[] };
    if (response.ok) return { is: 'done', answer };
    const message = answer.message ?? response.statusText;
    return response.status === CONFLICT
      ? { is: 'conflict', message }
      : { is: 'refused', message, problems: answer.problems ?? [] };
  } catch {
    return { is: 'refused', message: words.noServer, problems: [] };
  }
}
