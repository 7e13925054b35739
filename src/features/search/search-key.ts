/**
 * Checks whether a key press is the shortcut for the search: Ctrl+K or Cmd+K. On keyboard layouts without
 * Latin letters, the key at the position of K counts.
 */
export function isSearchKey(
  pressed: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): boolean {
  const isK = /^[a-z]$/i.test(pressed.key) ? /k/i.test(pressed.key) : pressed.code === 'KeyK';
  return isK && (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey && !pressed.shiftKey;
}
