/** What an element says, on one line, without the references, links and remarks in it that are none of its words. */
export function shownText(element: Element): string {
  const copied = element.cloneNode(true) as Element;
  for (const other of copied.querySelectorAll('.ref, .ed, .sr, .self')) other.remove();
  return copied.textContent.trim().replace(/\s+/g, ' ');
}
