/**
 * Whether a key leads to the search: Ctrl+K, or Cmd+K. Where the keys have no Latin letters, the one in K's
 * place counts.
 */
export function isSearchKey(
  pressed: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): boolean {
  const isK = /^[a-z]$/i.test(pressed.key) ? /k/i.test(pressed.key) : pressed.code === 'KeyK';
  return isK && (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey && !pressed.shiftKey;
}
