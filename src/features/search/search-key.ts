/** A press of a key, as the browser tells it. */
interface KeyPress {
  key: string;
  /** The position of the key on the keyboard. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Checks whether a key press is the shortcut for the search: Ctrl+K or Cmd+K. On keyboard layouts without
 * Latin letters, the key at the position of K counts.
 */
export function isSearchKey(pressed: KeyPress): boolean {
  const isK = /^[a-z]$/i.test(pressed.key) ? /k/i.test(pressed.key) : pressed.code === 'KeyK';
  return isK && (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey && !pressed.shiftKey;
}
