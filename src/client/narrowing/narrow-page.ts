import type { ComparisonPages } from '../../site/addresses/comparison-address.ts';
import { writeOnly } from '../../site/addresses/only.ts';
import { sizeClass } from '../../views/size-class.ts';
import { narrowSections } from '../../views/narrow-rows.ts';
import { comparisonTitle } from '../../words/en/citation.ts';
import * as words from '../../words/en/comparison.ts';
import { pageTitle } from '../../words/en/frame.ts';
import { citeAll } from '../../words/en/narrowing.ts';
import { narrowChooser } from './narrow-chooser.ts';
import { narrowGlance, showSections } from './show-rows.ts';
import { narrowTexts } from './narrow-texts.ts';
import { readRows, wordsOf, type ArticleOnPage } from './wide-page.ts';

/** Narrows the page to some of its articles, so that it shows what a page of just these would show. */
export function narrowPage(
  sigla: readonly string[],
  articles: readonly ArticleOnPage[],
  pages: ComparisonPages,
): void {
  const chosen = articles.filter(({ siglum }) => sigla.includes(siglum));
  const rows = readRows();
  const sections = narrowSections(rows, sigla);
  narrowHead(chosen);
  narrowGlance(sections, chosen, rows.length);
  narrowChooser(chosen, articles, pages);
  narrowUses(chosen, articles.length);
  showSections(sections, chosen);
  narrowTexts(chosen, sections);
  // The address that is printed with the page.
  document.querySelector('.printed')?.append(writeOnly('', sigla));
}

function narrowHead(chosen: readonly ArticleOnPage[]): void {
  document.title = pageTitle(
    comparisonTitle(
      wordsOf(document.querySelector('.head .kicker a')),
      chosen.map(({ source }) => source),
    ),
  );
  const heading = document.querySelector('.head h1');
  if (heading) heading.textContent = words.title(chosen.length);
  const list = document.querySelector('.who');
  if (!list) return;
  list.className = `who ${sizeClass(chosen)}`;
  for (const item of list.querySelectorAll<HTMLElement>('li'))
    if (!chosen.some(({ key }) => key === item.dataset['s'])) item.remove();
}

/** Narrows the links below the chooser. A set without a page has no blind page and no citation either. */
function narrowUses([first]: readonly ArticleOnPage[], all: number): void {
  const uses = document.querySelector('.uses');
  uses?.querySelector('a[href^="#text-"]')?.setAttribute('href', `#text-${first?.key}`);
  uses?.querySelector(':scope > a[href*="/blind/"]')?.remove();
  const cite = uses?.querySelector('.links')?.firstChild;
  if (cite) cite.textContent = citeAll(all);
}
