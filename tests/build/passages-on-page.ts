import type { HtmlElement } from 'html-validate';
import { attributeOf, elementsIn, textOf } from './read-html.ts';

const WORDS_ELEMENT = /^(h[1-6]|p)$/;

/** The ids of the passages on a page, in the page's order. */
export function passageIdsOn(root: HtmlElement): string[] {
  return idsOn(root).filter((id) => /^p-/.test(id));
}

/** All ids on a page, repeats and all. */
export function idsOn(root: HtmlElement): string[] {
  return elementsIn(root, '[id]').map((element) => attributeOf(element, 'id') ?? '');
}

/** The words that each passage of a page has on it, by the passage's id, without its number and its link to itself. */
export function passageTexts(root: HtmlElement): Map<string, string> {
  const elements = elementsIn(root, '[id]').filter((element) => /^p-/.test(attributeOf(element, 'id') ?? ''));
  return new Map(
    elements.map((element) => {
      const words = WORDS_ELEMENT.test(element.tagName)
        ? element
        : elementsIn(element).find(({ tagName }) => WORDS_ELEMENT.test(tagName));
      return [attributeOf(element, 'id') ?? '', words ? textOf(words, isOfTheEditor) : ''];
    }),
  );
}

/** Whether an element is the editor's: a link to a passage of its page, the reference after a mark, or the margin. */
export function isOfTheEditor(element: HtmlElement): boolean {
  if (element.classList.contains('margin') || element.classList.contains('ref')) return true;
  return element.tagName === 'a' && (attributeOf(element, 'href') ?? '').startsWith('#p-');
}
