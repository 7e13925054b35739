import { sizeClass } from '../../views/size-class.ts';
import type { Section } from '../../views/comparison-sections.ts';
import { countDifferences, firstDifference } from '../../views/first-difference.ts';
import type { NarrowRow } from '../../views/narrow-rows.ts';
import { facing } from '../../views/sharpness.ts';
import * as words from '../../words/en/first-difference.ts';
import { explanation } from '../../words/en/sections.ts';
import { make } from './make.ts';
import { cellsOf, wordsOf, type ArticleOnPage, type RowOnPage } from './wide-page.ts';

type Row = NarrowRow<RowOnPage>;

/** Shows on how many rows the authors differ, the sharpest with quotes, and some of the others. */
export function narrowFirst(sections: readonly Section<Row>[], articles: number): void {
  const bold = (textContent: string) => make('b', { textContent });
  const counts = countDifferences(sections, ({ stands }) => stands);
  document.querySelector('.count')?.replaceChildren(...words.howManyDiffer(articles, counts, bold));
  const sharp = document.querySelector('.sharp');
  const list = document.querySelector('.duels');
  const first = firstDifference(sections, articles);
  if (!sharp || !list) return;
  if (!first) {
    sharp.remove();
    list.remove();
    return;
  }
  const { relation, sharpest, others } = first;
  const briefly = ({ wide: { element } }: Row) => list.querySelector(`[href="#${element.id}"]`);
  sharp.querySelector('.ask')?.replaceChildren(words.leads[relation]);
  showSharpest(sharp, sharpest, [...(briefly(sharpest)?.querySelectorAll('[data-s]') ?? [])]);
  const last = list.querySelector('.last');
  last?.querySelector('a')?.setAttribute('href', `#${relation}`);
  list.replaceChildren(...others.flatMap((row) => briefly(row)?.parentElement ?? []), last ?? '');
  for (const item of list.children) item.removeAttribute('hidden');
}

/**
 * Makes the section of the sharpest row show another.
 * @param parts where each article stands, in the list of rows in brief
 */
function showSharpest(sharp: Element, { stands, wide: { element } }: Row, parts: readonly Element[]): void {
  const href = `#${element.id}`;
  const claim = make('a', { href, textContent: wordsOf(element.querySelector('h3')) });
  sharp.querySelector('h2')?.replaceChildren(claim);
  sharp.querySelector('.in-full')?.remove();
  const full = element.querySelector('header p')?.cloneNode(true);
  if (full) sharp.querySelector('.how')?.before(Object.assign(full, { className: 'in-full' }));
  const cells = cellsOf(element);
  for (const [place, figure] of sharp.querySelectorAll('figure').entries()) {
    const part = parts[place];
    const caption = make('figcaption', {});
    if (part) caption.append(...part.cloneNode(true).childNodes);
    figure.className = `${part?.className}${facing(stands).includes(place) ? '' : ' aside'}`;
    figure.replaceChildren(caption, ...inBrief(cells[place], href));
  }
}

/** Returns what an author holds in a cell: the gist, the quote that leads, and a link to the rest. */
function inBrief(cell: Element | undefined, href: string): Node[] {
  // The quote that leads comes first, unless an earlier position shows it; then it is folded, and named.
  const lead =
    cell?.querySelector<HTMLElement>('[data-lead]') ??
    cell?.querySelector<HTMLElement>('blockquote:not(.said *)');
  const gist = cell?.querySelector<HTMLElement>('.gist');
  const more = cell?.querySelector(':not(.phone) > summary:not(.said *)');
  if (!gist || !lead) return [];
  const link = more ? [make('a', { className: 'more', href, textContent: wordsOf(more) })] : [];
  return [copyOf(gist), copyOf(lead), ...link];
}

/** Shows the rows in their sections, and the heads of their columns, for the chosen articles only. */
export function showSections(sections: readonly Section<Row>[], chosen: readonly ArticleOnPage[]): void {
  const heads = document.querySelector('.heads');
  const model = heads?.parentElement?.querySelector<HTMLElement>(':scope > section');
  if (!heads || !model) return;
  // The rows are kept apart while the section is copied.
  model.querySelector('.fold')?.lastElementChild?.replaceChildren();
  heads.parentElement?.replaceChildren(
    heads,
    ...sections.map((section) => showSection(copyOf(model), section, chosen)),
  );
}

/** Makes an empty section show its rows. */
function showSection(
  element: HTMLElement,
  { id, title, rows }: Section<Row>,
  chosen: readonly ArticleOnPage[],
): HTMLElement {
  const heading = element.querySelector('h2');
  element.id = id;
  element.setAttribute('aria-labelledby', `h-${id}`);
  if (heading) Object.assign(heading, { id: `h-${id}`, textContent: title });
  element.querySelector('.explained')?.firstChild?.replaceWith(`${explanation(id, chosen.length)} `);
  element.querySelector('.self')?.setAttribute('href', `#${id}`);
  const body =
    id === 'silent' ? make('ul', { className: 'ways' }) : make('div', { className: sizeClass(chosen) });
  body.append(...rows.map(({ wide }) => (id === 'silent' ? withoutCells(wide.element) : wide.element)));
  element.querySelector('.fold')?.lastElementChild?.replaceWith(body);
  return element;
}

/** Returns a row on which all are silent: its proposition, which links to its page. */
function withoutCells(row: HTMLElement): HTMLElement {
  const item = make('li', { id: row.id });
  item.append(...row.querySelectorAll('.former, header div > :not(.copy)'));
  return item;
}

function copyOf(element: HTMLElement): HTMLElement {
  return element.cloneNode(true) as HTMLElement;
}
