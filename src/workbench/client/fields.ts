import type { Fields } from './server.ts';

/** Returns what stands at a path in a file. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined),
    data,
  );
}

/** Returns the objects of a list in a file; none if there is no such list. */
export function listAt(data: Fields, path: readonly string[]): Fields[] {
  const list = valueAt(data, path);
  const isFields = (item: unknown): item is Fields => typeof item === 'object' && item !== null;
  return Array.isArray(list) ? list.filter(isFields) : [];
}

/** Returns a value as text; nothing if it is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Returns by what labels call a voice. */
export function keyOf(voice: Fields): string {
  return textOf(voice['id'] ?? voice['name']);
}
