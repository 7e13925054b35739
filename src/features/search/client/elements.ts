/** The content of an element: nodes and texts in order; `null` adds nothing. */
export type Content = Node | string | null | readonly (Node | string | null)[];

/** Creates an element with attributes and content. Attributes whose value is `undefined` are left out. */
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

/** Replaces the content of a node. */
export function fill(node: Element, ...content: Content[]): void {
  node.replaceChildren(...content.flat().flatMap((each) => each ?? []));
}

/** Returns the attributes of an element with words in a language; `undefined` is the page's. */
export function inLanguage(lang: string | undefined): Record<string, string> {
  return lang === undefined ? {} : { lang, dir: 'auto' };
}

/** Returns words as they stand in a line of the page: in an element that names their language, if need be. */
export function wordsIn(lang: string | undefined, text: string): Node | string {
  return lang === undefined ? text : element('span', inLanguage(lang), text);
}

/** Makes an article's letter in its color. */
export function siglumOf({ siglum }: { siglum: string }, className = 'sig'): HTMLElement {
  return element('b', { class: className, 'data-s': siglum.toLowerCase() }, siglum);
}

/**
 * Finds a part of the page that its HTML must have.
 * @throws Error if it is missing, which is a bug
 */
export function requirePart(page: Element, selector: string): HTMLElement {
  const part = page.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The search page lacks ${selector}`);
  return part;
}
