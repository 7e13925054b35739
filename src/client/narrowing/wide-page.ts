import type { Stand } from '../../schemas/stands.ts';
import type { ComparisonPages } from '../../site/addresses/comparison-address.ts';
import type { WideRow } from '../../views/narrow-rows.ts';

/** An article that the page shows. */
export interface ArticleOnPage {
  siglum: string;
  /** The siglum in lower case, as fragments and attributes have it. */
  key: string;
  source: string;
  sourceShort: string;
}

/** Which sets have a page of their own, and the numbers of the propositions chosen as sharpest. */
export interface WidePages extends ComparisonPages {
  sharpest?: Readonly<Record<string, number>>;
}

/** A row that the page shows. */
export interface RowOnPage extends WideRow {
  element: HTMLElement;
}

/** Reads the articles from the list of who is compared. */
export function readArticles(): ArticleOnPage[] {
  return [...document.querySelectorAll<HTMLElement>('.who > li')].map((item) => {
    const key = item.dataset['s'] ?? '';
    return {
      siglum: key.toUpperCase(),
      key,
      source: wordsOf(item.querySelector('h2 b')),
      sourceShort: wordsOf(document.querySelector(`#text-${key} .src`)),
    };
  });
}

/** Reads where each article stands from the rows. */
export function readRows(): RowOnPage[] {
  return [...document.querySelectorAll<HTMLElement>('.row')].map((element) => ({
    element,
    number: Number(wordsOf(element.querySelector('.no'))),
    cells: cellsOf(element).map((cell) => ({
      siglum: cell.dataset['s']?.toUpperCase() ?? '',
      stand: standIn(cell),
      quotes: cell.querySelectorAll('blockquote:not(.said *)').length,
    })),
  }));
}

/** Removes the elements of articles that are not chosen. */
export function leaveOnly(chosen: readonly ArticleOnPage[], elements: Iterable<HTMLElement>): void {
  for (const element of elements)
    if (!chosen.some(({ key }) => key === element.dataset['s'])) element.remove();
}

/** Returns the cells of a row. */
export function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('.cell')];
}

/** Returns the words of an element, or "" if there is none. */
export function wordsOf(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}

/** Reads a cell's stand from the shape that shows it. */
function standIn(cell: Element): Stand {
  return cell.querySelector('.verdict use')?.getAttribute('href')?.replace('#s-', '') as Stand;
}
