import { isDeepStrictEqual } from 'node:util';
import * as words from '../words/en/workbench.ts';

/** A value as JSON has it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One step of a JSON Patch (RFC 6902); `add` and `replace` have a value. */
export type PatchOperation =
  { op: 'add' | 'replace'; path: string; value: Json } | { op: 'remove'; path: string };

/** A path to a value: names of fields and indices of lists. */
export type ValuePath = readonly (string | number)[];

/** One smallest change of data: another value, a new field or item, or one that goes. */
export type Step =
  { kind: 'set' | 'insert'; path: ValuePath; value: Json } | { kind: 'remove'; path: ValuePath };

/** A patch that can't be applied to the data, with a message for the editor. */
export class PatchError extends Error {
  override name = 'PatchError';
}

/** Writes a path as a JSON Pointer (RFC 6901): `/positions/3`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function isObject(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value at a path; `undefined` if there is none. */
export function valueAt(data: unknown, path: ValuePath): Json | undefined {
  return path.reduce<unknown>((node, part) => {
    if (Array.isArray(node)) return typeof part === 'number' ? (node[part] as unknown) : undefined;
    return isObject(node) && Object.hasOwn(node, part) ? node[part] : undefined;
  }, data) as Json | undefined;
}

/** Reads a JSON Pointer; what it names in a list becomes a number, `-` the place after its last item. */
function readPointer(data: unknown, pointer: string): ValuePath {
  if (!pointer.startsWith('/')) throw new PatchError(words.pointerUnknown(pointer));
  const path: (string | number)[] = [];
  for (const escaped of pointer.slice(1).split('/')) {
    const part = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const parent = valueAt(data, path);
    if (Array.isArray(parent) && part !== '-' && !/^(?:0|[1-9]\d*)$/.test(part))
      throw new PatchError(words.pointerUnknown(pointer));
    if (Array.isArray(parent)) path.push(part === '-' ? parent.length : Number(part));
    else path.push(part);
  }
  return path;
}

/**
 * Returns the smallest steps that do one operation of a patch. Beyond RFC 6902, adding to the end of a list
 * that is not there makes the list.
 * @throws PatchError if the data has no such place
 */
export function stepsOf(data: Json, operation: PatchOperation): Step[] {
  const path = readPointer(data, operation.path);
  const parentPath = path.slice(0, -1);
  const parent = valueAt(data, parentPath);
  const last = path.at(-1);
  const nowhere = () => new PatchError(words.pointerUnknown(operation.path));
  if (operation.op === 'add' && last === '-' && (parent === undefined || parent === null)) {
    if (!isObject(valueAt(data, parentPath.slice(0, -1)))) throw nowhere();
    return [{ kind: parent === undefined ? 'insert' : 'set', path: parentPath, value: [operation.value] }];
  }
  const before = valueAt(data, path);
  if (operation.op === 'add' && Array.isArray(parent)) {
    if (typeof last !== 'number' || last > parent.length) throw nowhere();
    return [{ kind: 'insert', path, value: operation.value }];
  }
  if (operation.op === 'add' && isObject(parent) && before === undefined)
    return [{ kind: 'insert', path, value: operation.value }];
  if (before === undefined) throw nowhere();
  return operation.op === 'remove' ? [{ kind: 'remove', path }] : stepsBetween(before, operation.value, path);
}

/** Returns the steps that turn one value into another and leave alone what both have. */
function stepsBetween(before: Json, after: Json, path: ValuePath): Step[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0)
    return stepsBetweenLists(before, after, path);
  if (isObject(before) && isObject(after) && Object.keys(before).some((key) => Object.hasOwn(after, key))) {
    return [
      ...Object.keys(before)
        .filter((key) => !Object.hasOwn(after, key))
        .map((key): Step => ({ kind: 'remove', path: [...path, key] })),
      ...Object.entries(after).flatMap(([key, value]): Step[] => {
        const former = Object.hasOwn(before, key) ? before[key] : undefined;
        return former === undefined
          ? [{ kind: 'insert', path: [...path, key], value }]
          : stepsBetween(former, value, [...path, key]);
      }),
    ];
  }
  return [{ kind: 'set', path, value: after }];
}

function stepsBetweenLists(before: readonly Json[], after: readonly Json[], path: ValuePath): Step[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isDeepStrictEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isDeepStrictEqual(before.at(-end - 1), after.at(-end - 1))) end += 1;
  const [lost, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const changed = Math.min(lost.length, come.length);
  return [
    // From the last on, so that the others keep their indices.
    ...lost
      .slice(changed)
      .map((_, index): Step => ({ kind: 'remove', path: [...path, start + changed + index] }))
      .reverse(),
    ...lost
      .slice(0, changed)
      .flatMap((each, index) => stepsBetween(each, come[index] ?? null, [...path, start + index])),
    ...come
      .slice(changed)
      .map((value, index): Step => ({ kind: 'insert', path: [...path, start + changed + index], value })),
  ];
}

/** Returns data after a step. */
export function takeStep(data: Json, step: Step): Json {
  const copy = structuredClone(data);
  const parent = valueAt(copy, step.path.slice(0, -1));
  const last = step.path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') {
    if (step.kind === 'set') parent[last] = step.value;
    else parent.splice(last, step.kind === 'remove' ? 1 : 0, ...(step.kind === 'insert' ? [step.value] : []));
  } else if (isObject(parent) && last !== undefined) {
    if (step.kind === 'remove') Reflect.deleteProperty(parent, last);
    else
      Object.defineProperty(parent, last, {
        value: step.value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return copy;
}
