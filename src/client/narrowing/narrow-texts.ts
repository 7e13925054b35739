import { hasFoldedTexts, isInPane } from '../../views/column-layout.ts';
import { sizeClass } from '../../views/size-class.ts';
import * as words from '../../words/en/comparison.ts';
import type { ArticleOnPage } from './wide-page.ts';

/** Leaves only the columns of the chosen articles, and the links to them. */
export function narrowTexts(chosen: readonly ArticleOnPage[], sections: readonly unknown[]): void {
  const texts = document.querySelector('#texts');
  const fold = texts?.querySelector('details');
  const pane = texts?.querySelector('.pane');
  if (!texts || !fold || !pane) return;
  const isChosen = (id: string) => chosen.some(({ key }) => id === `text-${key}`);
  for (const column of texts.querySelectorAll('.column')) if (!isChosen(column.id)) column.remove();
  for (const link of texts.querySelectorAll<HTMLAnchorElement>('.jump a, .others a'))
    if (!isChosen(link.hash.slice(1))) link.remove();

  fold.open = !hasFoldedTexts(chosen, sections);
  const isMarked = texts.querySelector('mark[data-group]') !== null;
  texts.querySelector('.explained')?.firstChild?.replaceWith(`${words.aboutTexts(isMarked)} `);
  pane.className = `pane ${sizeClass(chosen)}`;
  pane.ariaLabel = words.sideBySide(chosen.length);
  if (isInPane(chosen)) return;
  const plain = document.createElement('div');
  plain.className = pane.className;
  plain.append(...pane.childNodes);
  pane.replaceWith(plain);
}
