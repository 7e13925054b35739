/**
 * What a search does to the history: one that is typed further replaces its own entry, so that typing takes
 * one step; any other gets a new one, and the one that is there already none.
 * @param isTypedFurther whether it is being typed, and the present entry is an earlier state of the same
 * typing
 * @returns the method of `history` that is to be called, or `null`
 */
export function historyStep(
  address: string,
  present: string,
  isTypedFurther: boolean,
): 'pushState' | 'replaceState' | null {
  if (address === present) return null;
  return isTypedFurther ? 'replaceState' : 'pushState';
}
