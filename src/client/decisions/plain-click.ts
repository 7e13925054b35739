/** The keys that change what a click or another key does, and whether each is held. */
interface HeldKeys {
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Checks that no key is held during a click, since keys make browsers open a link elsewhere or save it. */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey }: HeldKeys): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey;
}
