/**
 * What tells a link or a box from others: where it leads, or what it chooses, without the words that are lit
 * there, which change with each key.
 */
export function stopName(address: string): string {
  return address.replace(/\?[^#]*/, '');
}

/**
 * Where a key leads from one of the stops, or from the field: to another stop, which may not be there, to the
 * field, or to the field which it clears; `null` where it leads nowhere.
 * @param at the stop that has the focus, -1 for none
 */
export function stepFrom(key: string, at: number, isField: boolean): number | 'field' | 'clear' | null {
  if (at === -1 && !isField) return null;
  if (key === 'Escape') return isField ? 'clear' : 'field';
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp' && !isField) return at === 0 ? 'field' : at - 1;
  return null;
}
