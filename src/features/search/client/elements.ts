/** What an element holds, one after another; `null` is nothing. */
export type Content = Node | string | null | readonly (Node | string | null)[];

/** An element with its attributes, but for those without a value, and its content. */
export function element(
  tag: string,
  attributes: Record<string, string | undefined>,
  ...content: Content[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  fill(node, ...content);
  return node;
}

/** Fills a node with other content. */
export function fill(node: Element, ...content: Content[]): void {
  node.replaceChildren(...content.flat().flatMap((each) => each ?? []));
}

/** An article's letter, in its hue. */
export function siglumOf({ siglum }: { siglum: string }, className = 'sig'): HTMLElement {
  return element('b', { class: className, 'data-s': siglum.toLowerCase() }, siglum);
}

/**
 * A part of the page that its HTML has.
 * @throws where it has none, which is a bug
 */
export function requirePart(page: Element, selector: string): HTMLElement {
  const part = page.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The search page lacks ${selector}`);
  return part;
}
