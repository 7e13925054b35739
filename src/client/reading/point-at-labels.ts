/** Returns the labels of marked words, which may be part of several marks. */
export function labelsOf(words: Element): Element[] {
  return [...(words.closest('.passage')?.querySelectorAll('.margin li') ?? [])].filter((label) =>
    wordsOf(label).some((piece) => piece.contains(words)),
  );
}

/** Returns all pieces of a label's words, which name its place among the labels of their passage. */
export function wordsOf(label: Element): HTMLElement[] {
  const place = [...(label.parentElement?.children ?? [])].indexOf(label);
  return [...(label.closest('.passage')?.querySelectorAll<HTMLElement>(`[data-label="${place}"]`) ?? [])];
}

// Lights the words of a label that is pointed at, or the labels of words, and no others, while it lasts.
let last: Element | null = null;
for (const type of ['pointerover', 'focusin']) addEventListener(type, point);

function point({ target }: Event): void {
  const at = target instanceof Element ? target.closest('mark, .margin li') : null;
  if (at === last) return;
  last = at;
  for (const lit of document.querySelectorAll('.at')) lit.classList.remove('at');
  const labels = at?.matches('mark') ? labelsOf(at) : at ? [at] : [];
  for (const label of labels) for (const lit of [label, ...wordsOf(label)]) lit.classList.add('at');
}
