/**
 * A part of the page that its HTML has.
 * @throws where it has none, which is a bug
 */
export function partOf<Part extends Element = HTMLElement>(page: Element, selector: string): Part {
  const part = page.querySelector<Part>(selector);
  if (!part) throw new Error(`The search page lacks ${selector}`);
  return part;
}
