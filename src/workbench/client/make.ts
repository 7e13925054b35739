type Child = Node | string | null;

/** Makes an element with properties and children; `null` among the children stands for none. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes a button. */
export function button(
  text: string,
  act: () => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const element = make('button', { type: 'button', textContent: text, ...properties });
  element.addEventListener('click', act);
  return element;
}

let ids = 0;

/** Returns an id that no other element of the page has. */
export function freshId(): string {
  ids += 1;
  return `edit-${ids}`;
}
