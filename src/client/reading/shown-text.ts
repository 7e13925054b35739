/**
 * Returns the text of an element on one line, without remarks and links that are not part of it.
 */
export function shownText(element: Element): string {
  const copied = element.cloneNode(true) as Element;
  for (const other of copied.querySelectorAll('.ed, .sr, .self')) other.remove();
  return copied.textContent.trim().replace(/\s+/g, ' ');
}
