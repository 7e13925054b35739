/** Removes the characters that are never shown: soft hyphens, zero-width spaces, direction marks. */
export function withoutUnseen(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}+/gu, '');
}
