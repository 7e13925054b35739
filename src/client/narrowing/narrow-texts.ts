import { hasFoldedTexts, isInPane } from '../../views/column-layout.ts';
import { sizeClass } from '../../views/size-class.ts';
import * as words from '../../words/en/comparison.ts';
import { make } from './make.ts';
import type { ArticleOnPage } from './wide-page.ts';

/** Lays out the columns that are left as on a page of their own. */
export function narrowTexts(chosen: readonly ArticleOnPage[], sections: readonly unknown[]): void {
  const texts = document.querySelector('#texts');
  const [fold, phoneFold] = texts?.querySelectorAll('details') ?? [];
  const pane = texts?.querySelector('.pane');
  if (!texts || !fold || !phoneFold || !pane) return;
  phoneFold.open = hasFoldedTexts(chosen, sections);
  fold.open = !phoneFold.open;
  if (!texts.querySelector('mark'))
    texts.querySelector('.explained')?.firstChild?.replaceWith(`${words.ABOUT_NUMBERS} `);
  pane.className = `pane ${sizeClass(chosen)}`;
  pane.ariaLabel = words.sideBySide(chosen.length);
  if (isInPane(chosen)) return;
  const plain = make('div', { className: pane.className });
  plain.append(...pane.childNodes);
  pane.replaceWith(plain);
}
