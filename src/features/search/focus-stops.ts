/**
 * Makes a name for a link or a checkbox that stays the same from one search to the next: the link's address,
 * or the checkbox's value, without the query, which changes with each key.
 */
export function stopName(address: string): string {
  return address.replace(/\?[^#]*/, '');
}

/**
 * Decides where a key moves the focus from a stop or from the field: to the stop with the returned index,
 * which may not exist, to the field, or to the field after clearing it. `null` if the key does nothing.
 * @param at the index of the stop that has the focus, -1 for none
 * @param isField whether the field has the focus
 */
export function stepFrom(key: string, at: number, isField: boolean): number | 'field' | 'clear' | null {
  if (at === -1 && !isField) return null;
  if (key === 'Escape') return isField ? 'clear' : 'field';
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp' && !isField) return at === 0 ? 'field' : at - 1;
  return null;
}
