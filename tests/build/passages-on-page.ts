import type { HtmlElement } from 'html-validate';
import { attributeOf, elementsIn, textOf } from './read-html.ts';

const WORDS_ELEMENT = /^(h[1-6]|p)$/;

/** Returns the ids of the passages on a page, in order. */
export function passageIdsOn(root: HtmlElement): string[] {
  return idsOn(root).filter((id) => id.startsWith('p-'));
}

/** Returns all ids on a page in order, including duplicates. */
export function idsOn(root: HtmlElement): string[] {
  return elementsIn(root, '[id]').map((element) => attributeOf(element, 'id') ?? '');
}

/** Maps the id of each passage on a page to its words, without the editor's additions. */
export function passageTexts(root: HtmlElement): Map<string, string> {
  const elements = elementsIn(root, '[id]').filter((element) =>
    (attributeOf(element, 'id') ?? '').startsWith('p-'),
  );
  return new Map(
    elements.map((element) => {
      const words = WORDS_ELEMENT.test(element.tagName)
        ? element
        : elementsIn(element).find(({ tagName }) => WORDS_ELEMENT.test(tagName));
      return [attributeOf(element, 'id') ?? '', words ? textOf(words, isOfTheEditor) : ''];
    }),
  );
}

/** Checks whether an element is the editor's addition: a link to a passage of the page, or its labels. */
export function isOfTheEditor(element: HtmlElement): boolean {
  if (element.classList.contains('margin')) return true;
  return element.tagName === 'a' && (attributeOf(element, 'href') ?? '').startsWith('#p-');
}
