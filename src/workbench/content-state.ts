import { createHash } from 'node:crypto';
import { loadArticle } from '../corpus/load-corpus.ts';
import { parsePage } from '../corpus/parse-page.ts';
import type { Problem } from '../corpus/problem.ts';
import type { ContentFile, ContentFiles } from '../corpus/read-files.ts';
import { readNoteKinds } from '../corpus/read-note-kinds.ts';
import type { PassageKind } from '../schemas/entry.ts';
import { NOTE_TYPES, NoteKindsSchema } from '../schemas/note-kinds.ts';
import { findInPassages, type QuotablePassages, type QuoteSelector } from '../text/find-quote.ts';
import { NOTE_TERMS } from '../words/en/terms.ts';
import * as words from '../words/en/workbench.ts';
import { toPointer, valueAt, type Json, type ValuePath } from './json-patch.ts';
import { showProblems, type ShownProblem } from './locate-problem.ts';

/** The kinds of label, by the lists that have them; a stance is a label of its own. */
const LABEL_LISTS = {
  positions: 'position',
  notes: 'note',
  examined: 'examined',
  events: 'event',
} as const;

/** The place of a quote in its passage, or why it has none. */
type LabelPlace =
  { pointer: string; passage: string; start: number; end: number } | { pointer: string; problem: string };

/** A label as its file has it. */
interface Label {
  pointer: string;
  kind: (typeof LABEL_LISTS)[keyof typeof LABEL_LISTS] | 'stance';
  data: Json;
  places: LabelPlace[];
}

/** An article as the editing layer needs it. */
interface ArticleState {
  slug: string;
  siglum: string;
  title: string;
  file: string;
  version: string;
  draft: boolean;
  lang: string;
  data: Json;
  passages: { id: string; kind: PassageKind; text: string; line: number }[];
  labels: Label[];
}

/** A dossier as the editing layer needs it. */
export interface DossierState {
  dossier: { slug: string; file: string; version: string; data: Json };
  articles: ArticleState[];
  noteKinds: { id: string; name: string; meaning: string }[];
  problems: ShownProblem[];
}

/** Returns what tells one content of a file from another. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Finds a file that labels are in: a dossier.md or an article. */
export function findFile({ dossiers }: ContentFiles, path: string): ContentFile | null {
  const all = dossiers.flatMap(({ dossier, articles }) => [...(dossier ? [dossier] : []), ...articles]);
  return all.find((file) => file.path === path) ?? null;
}

/** Returns the problems of files. */
export type Check = (files: ContentFiles) => Problem[];

/** Returns everything that the pages of a dossier need, even if its content has problems. */
export function stateOf(files: ContentFiles, slug: string, check: Check): DossierState | null {
  const folder = files.dossiers.find((each) => each.slug === slug);
  if (!folder?.dossier) return null;
  const { dossier, articles } = folder;
  const data = parsePage(dossier).frontmatter.data as Json;
  const own = new Set([dossier, ...articles].map(({ path }) => path));
  const texts = new Map([dossier, ...articles].map(({ path, text }) => [path, text]));
  return {
    dossier: {
      slug,
      file: dossier.path,
      version: versionOf(dossier.bytes),
      data,
    },
    articles: articles.map((file) => articleState(file)).sort((a, b) => (a.siglum < b.siglum ? -1 : 1)),
    noteKinds: noteKindsIn(data, files),
    problems: showProblems(
      check(files).filter(({ file }) => own.has(file)),
      (file) => texts.get(file) ?? null,
    ),
  };
}

/** Returns the kinds of notes of a dossier: its own, or those that dossiers share, or the site's. */
function noteKindsIn(data: Json, { noteKinds: shared }: ContentFiles): DossierState['noteKinds'] {
  const own = NoteKindsSchema.safeParse(valueAt(data, ['noteKinds']));
  const kinds = own.success ? own.data : readNoteKinds(shared).whole?.noteKinds;
  return (
    kinds?.map(({ id, name, meaning }) => ({ id, name, meaning })) ??
    NOTE_TYPES.map((id) => ({ id, name: NOTE_TERMS[id].name, meaning: NOTE_TERMS[id].meaning }))
  );
}

function articleState(file: ContentFile): ArticleState {
  const { located } = loadArticle(file, [], true);
  const data = parsePage(file).frontmatter.data as Json;
  const { passages, quotable } = located;
  return {
    slug: file.name,
    siglum: located.data.siglum ?? '',
    title: located.data.title ?? '',
    file: file.path,
    version: versionOf(file.bytes),
    draft: located.data.draft ?? false,
    lang: located.data.lang ?? '',
    data,
    passages: passages.map(({ id, kind, text, line }) => ({ id, kind, text, line })),
    labels: labelsIn(data, (path) => placeOf(data, path, quotable, (index) => passages[index]?.id ?? '')),
  };
}

function labelsIn(data: Json, toPlace: (path: ValuePath) => LabelPlace): Label[] {
  const label = (path: ValuePath, kind: Label['kind']): Label[] => {
    const value = valueAt(data, path);
    if (value === undefined || value === null) return [];
    const evidence = valueAt(value, ['evidence']);
    const quotes =
      valueAt(value, ['exact']) !== undefined
        ? [path]
        : Array.isArray(evidence)
          ? evidence.map((_, index) => [...path, 'evidence', index])
          : [];
    return [{ pointer: toPointer(path), kind, data: value, places: quotes.map(toPlace) }];
  };
  return [
    ...label(['stance'], 'stance'),
    ...Object.entries(LABEL_LISTS).flatMap(([list, kind]) => {
      const items = valueAt(data, [list]);
      return Array.isArray(items) ? items.flatMap((_, index) => label([list, index], kind)) : [];
    }),
  ];
}

function placeOf(
  data: Json,
  path: ValuePath,
  passages: QuotablePassages,
  idOf: (passage: number) => string,
): LabelPlace {
  const pointer = toPointer(path);
  const text = (name: string) => {
    const value = valueAt(data, [...path, name]);
    return typeof value === 'string' ? value : undefined;
  };
  const occurrence = valueAt(data, [...path, 'occurrence']);
  const selector: QuoteSelector = {
    exact: text('exact') ?? '',
    prefix: text('prefix'),
    suffix: text('suffix'),
    occurrence: typeof occurrence === 'number' ? occurrence : undefined,
  };
  const result = findInPassages(passages, selector);
  if (result.kind !== 'found') return { pointer, problem: words.PLACE_PROBLEMS[result.kind] };
  const { passage, start, end } = result.place;
  return { pointer, passage: idOf(passage), start, end };
}
