/**
 * Decides how a search changes the browser's history. Further typing replaces its own entry, so that going
 * back skips all of it in one step. Any other search adds an entry, unless it is the present one.
 * @param address of the search
 * @param present address
 * @param isTypedFurther whether the reader is typing, and the present entry is an earlier state of the same
 * typing
 * @returns the method of `history` to call, or `null` for none
 */
export function historyStep(
  address: string,
  present: string,
  isTypedFurther: boolean,
): 'pushState' | 'replaceState' | null {
  if (address === present) return null;
  return isTypedFurther ? 'replaceState' : 'pushState';
}
