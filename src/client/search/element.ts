/** An element with its attributes, but for those without a value, and its content. */
export function element(
  tag: string,
  attributes: Record<string, string | undefined>,
  ...content: (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...content);
  return node;
}

/** An article's letter, in its hue. */
export function siglumOf({ siglum }: { siglum: string }, className = 'sig'): HTMLElement {
  return element('b', { class: className, 'data-s': siglum.toLowerCase() }, siglum);
}
