import { createPatch, type Operation } from 'rfc6902';
import { valueAt } from './fields.ts';
import type { EditedArticle, Fields, Label, LabelKind } from './server.ts';

/** Where the labels of each kind stand in an article's frontmatter. */
const LISTS: Readonly<Record<Exclude<LabelKind, 'stance'>, string>> = {
  position: 'positions',
  note: 'notes',
  examined: 'examined',
  event: 'events',
};

/** Returns the operations that add an item at the end of a list, which need not exist yet. */
export function addToList(data: Fields, path: readonly string[], item: unknown): Operation[] {
  const missing = path.findIndex((_, index) => valueAt(data, path.slice(0, index + 1)) === undefined);
  if (missing === -1) return [{ op: 'add', path: `${pointerTo(path)}/-`, value: item }];
  const value = path.slice(missing + 1).reduceRight<unknown>((inner, name) => ({ [name]: inner }), [item]);
  return [{ op: 'add', path: pointerTo(path.slice(0, missing + 1)), value }];
}

/** Returns the operations that take an item out of a list, and the list if nothing else is in it. */
export function removeFromList(data: Fields, path: readonly string[], index: number): Operation[] {
  const list = valueAt(data, path);
  const isLast = Array.isArray(list) && list.length === 1;
  return [{ op: 'remove', path: isLast ? pointerTo(path) : pointerTo([...path, String(index)]) }];
}

/** Returns the operations that make a label: a new one, or a changed one at its place. */
export function labelPatch(
  article: EditedArticle,
  kind: LabelKind,
  { before, after }: { before: Label | null; after: Fields },
): Operation[] {
  if (kind === 'stance') return changeAt(article.data, ['stance'], after);
  if (!before) return addToList(article.data, [LISTS[kind]], after);
  return createPatch(before.data, after).map((operation) => inside(before.pointer, operation));
}

/** Returns the operations that delete a label. */
export function removalPatch(article: EditedArticle, { kind, pointer }: Label): Operation[] {
  if (kind === 'stance') return [{ op: 'remove', path: pointer }];
  return removeFromList(article.data, [LISTS[kind]], Number(pointer.split('/').at(-1)));
}

/** Returns the operations that give a part of a file another value; it need not exist yet. */
export function changeAt(data: Fields, path: readonly string[], value: unknown): Operation[] {
  const before = valueAt(data, path);
  const pointer = pointerTo(path);
  if (before === undefined) return value === undefined ? [] : [{ op: 'add', path: pointer, value }];
  if (value === undefined) return [{ op: 'remove', path: pointer }];
  return createPatch(before, value).map((operation) => inside(pointer, operation));
}

/** What tells a label from others of its kind, although other fields were changed. */
const NAMES: Readonly<Record<LabelKind, readonly string[]>> = {
  position: ['proposition', 'voice'],
  note: ['type', 'exact'],
  stance: [],
  examined: ['proposition'],
  event: ['event', 'exact'],
};

/**
 * Finds a label in a newer state of the article: unchanged, at its own place first, or else the only one that
 * has the same names.
 */
export function findLabel(labels: readonly Label[], before: Label): Label | undefined {
  const ofKind = labels.filter(({ kind }) => kind === before.kind);
  const same = ofKind.filter(({ data }) => createPatch(before.data, data).length === 0);
  const [namesake, ...others] = ofKind.filter(({ data }) =>
    NAMES[before.kind].every((name) => data[name] === before.data[name]),
  );
  return (
    same.find(({ pointer }) => pointer === before.pointer) ??
    same[0] ??
    (others.length === 0 ? namesake : undefined)
  );
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function pointerTo(path: readonly string[]): string {
  return path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function inside(pointer: string, operation: Operation): Operation {
  return { ...operation, path: pointer + operation.path };
}
