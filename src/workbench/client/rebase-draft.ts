import { createPatch } from 'rfc6902';
import { keyOf, listAt } from './fields.ts';
import { findLabel } from './label-patches.ts';
import type { EditedArticle, Fields, Label } from './server.ts';
import type { Draft } from './tasks.ts';

/** Something begun, as it fits the file that is on disk now. */
export interface Rebased {
  /** Where both the editor and somebody else changed a value, it has the editor's. */
  draft: Draft;
  /** What the editor has to look at before it can be saved. */
  clash: Clash | null;
}

/** What was changed is no longer in the file, or others have changed the same fields, named by paths. */
export type Clash = { is: 'gone' } | { is: 'changed'; fields: string[] };

/**
 * Fits something begun to the file as it is now: finds its place again, and takes over what others changed
 * where the editor changed nothing.
 */
export function rebase(article: EditedArticle, draft: Draft): Rebased {
  const place = placeOf(article, draft);
  if (place === 'new') return { draft, clash: null };
  if (place === 'gone')
    return { draft: { ...draft, before: null, voice: null, base: {} }, clash: { is: 'gone' } };
  const { data: now, ...found } = place;
  const { value, clashes } = merge(draft.base, draft.data, now, []);
  return {
    draft: { ...draft, ...found, base: now, data: value as Fields },
    clash: clashes.length === 0 ? null : { is: 'changed', fields: clashes.map((path) => path.join('.')) },
  };
}

/** Where something that is changed stands in the file, and what stands there. */
interface FoundPlace {
  data: Fields;
  before?: Label;
  voice?: number;
}

function placeOf(article: EditedArticle, { kind, before, voice, base }: Draft): FoundPlace | 'new' | 'gone' {
  if (kind === 'article') return { data: article.data };
  // An article has one stance: somebody else may have written the first.
  const label =
    kind === 'stance'
      ? article.labels.find((each) => each.kind === kind)
      : before && findLabel(article.labels, before);
  if (label) return { data: label.data, before: label };
  if (voice !== null) {
    const voices = listAt(article.data, ['voices']);
    const index = voices.findIndex((each) => keyOf(each) === keyOf(base));
    const data = voices[index];
    return data ? { data, voice: index } : 'gone';
  }
  return before ? 'gone' : 'new';
}

interface Merged {
  value: unknown;
  clashes: string[][];
}

/** Merges what two editors made of a value; where both changed it, mine stays, and its path is a clash. */
function merge(base: unknown, mine: unknown, theirs: unknown, path: string[]): Merged {
  if (isSame(mine, theirs) || isSame(base, theirs)) return { value: mine, clashes: [] };
  if (isSame(base, mine)) return { value: theirs, clashes: [] };
  if (!isFields(mine) || !isFields(theirs)) return { value: mine, clashes: [path] };
  const from = isFields(base) ? base : {};
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = names.map(
    (name) => [name, merge(from[name], mine[name], theirs[name], [...path, name])] as const,
  );
  return {
    value: Object.fromEntries(
      merged.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    clashes: merged.flatMap(([, { clashes }]) => clashes),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : createPatch(a, b).length === 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
