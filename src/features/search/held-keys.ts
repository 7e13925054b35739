/** The keys that change what a click or another key does, and whether each is held. */
interface HeldKeys {
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/**
 * Checks whether a key is held that makes a click or another key mean something else to the browser. It is
 * the opposite of `isPlainClick` in src/client/decisions/plain-click.ts: if these shared it, articles and the
 * search would load one more file for its few bytes.
 */
export function isModified({ ctrlKey, metaKey, shiftKey, altKey }: HeldKeys): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
