import { comparisonSlug } from '../../site/addresses/article-sets.ts';
import { writeOnly } from '../../site/addresses/only.ts';
import { sizeClass } from '../../views/size-class.ts';
import { narrowSections } from '../../views/narrow-rows.ts';
import { comparisonTitle } from '../../words/en/citation.ts';
import { title } from '../../words/en/first-difference.ts';
import { pageTitle } from '../../words/en/frame.ts';
import { citeAll } from '../../words/en/narrowing.ts';
import { narrowChooser } from './narrow-chooser.ts';
import { narrowFirst, showSections } from './show-rows.ts';
import { narrowTexts } from './narrow-texts.ts';
import { leaveOnly, readRows, type ArticleOnPage, type WidePages } from './wide-page.ts';

/** Narrows the page to some of its articles, so that it shows what a page of just these would show. */
export function narrowPage(
  sigla: readonly string[],
  articles: readonly ArticleOnPage[],
  pages: WidePages,
): void {
  const chosen = articles.filter(({ siglum }) => sigla.includes(siglum));
  const rows = readRows();
  const sections = narrowSections(rows, sigla, pages.sharpest?.[comparisonSlug(sigla)] ?? null);
  const parts = document.querySelectorAll<HTMLElement>(
    '.who > li, .sharp figure, .duels [data-s], .heads > span, .cell, .column, #texts a[data-s]',
  );
  leaveOnly(chosen, parts);
  narrowHead(chosen);
  narrowFirst(sections, chosen.length);
  narrowChooser(chosen, articles, pages);
  narrowActions(chosen, articles.length);
  showSections(sections, chosen);
  narrowTexts(chosen, sections);
  // The address that is printed with the page.
  document.querySelector('.printed')?.append(writeOnly('', sigla));
}

function narrowHead(chosen: readonly ArticleOnPage[]): void {
  const heading = document.querySelector<HTMLElement>('.head h1');
  if (heading) {
    const { dossier = '', subject = '' } = heading.dataset;
    heading.replaceChildren(...title(chosen.length, heading.firstElementChild ?? subject));
    document.title = pageTitle(
      comparisonTitle(
        dossier,
        chosen.map(({ source }) => source),
      ),
    );
  }
  document.querySelector('.aligned')?.setAttribute('class', `aligned ${sizeClass(chosen)}`);
}

/** Narrows the row of actions. A set without a page has no blind page and no citation either. */
function narrowActions([first]: readonly ArticleOnPage[], all: number): void {
  const actions = document.querySelector('.actions');
  actions?.querySelector('a[href^="#text-"]')?.setAttribute('href', `#text-${first?.key}`);
  actions?.querySelector(':scope > a[href*="/blind/"]')?.remove();
  actions?.querySelector('.links')?.previousElementSibling?.replaceChildren(citeAll(all));
}
