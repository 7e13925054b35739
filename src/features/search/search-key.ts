/** Whether a key leads to the search: Ctrl+K, or Cmd+K. Where the keys have no Latin letters, the one in K's place counts. */
export function isSearchKey({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean {
  const isK = /^[a-z]$/i.test(key) ? /k/i.test(key) : code === 'KeyK';
  return isK && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
