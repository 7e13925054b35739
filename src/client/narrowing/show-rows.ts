import type { Stand } from '../../schemas/stands.ts';
import { sizeClass } from '../../views/size-class.ts';
import type { Section } from '../../views/comparison-sections.ts';
import { glanceAt } from '../../views/glance.ts';
import type { NarrowRow } from '../../views/narrow-rows.ts';
import * as words from '../../words/en/comparison.ts';
import { STANDS } from '../../words/en/terms.ts';
import { cellsOf, wordsOf, type ArticleOnPage, type RowOnPage } from './wide-page.ts';

type Row = NarrowRow<RowOnPage>;

/** Shows how often the chosen authors differ, agree and so on, and the sharpest rows. */
export function narrowGlance(
  sections: readonly Section<Row>[],
  chosen: readonly ArticleOnPage[],
  propositions: number,
): void {
  const glance = document.querySelector('.glance');
  const { counts, rows } = glanceAt(sections);
  glance
    ?.querySelector('p')
    ?.replaceChildren(
      ...words.howTheyStand(propositions, counts, (text, relation) => linkTo(`#${relation}`, text)),
    );
  const list = glance?.querySelector('ul');
  const model = list?.querySelector('li');
  if (model) list?.replaceChildren(...rows.map((row) => showInBrief(copyOf(model), row, chosen)));
}

/** Makes an item of the glance show a row. */
function showInBrief(
  item: HTMLElement,
  { stands, relation, wide: { element } }: Row,
  chosen: readonly ArticleOnPage[],
): HTMLElement {
  item.querySelector('a')?.setAttribute('href', `#${element.id}`);
  item.querySelector('.lab')?.replaceChildren(
    ...words.claimInBrief(wordsOf(element.querySelector('h3')), relation, (text) => {
      const aside = document.createElement('span');
      aside.className = 'quiet';
      aside.textContent = text;
      return aside;
    }),
  );
  const line = item.querySelector('.line');
  if (line) line.className = `line of-${chosen.length}`;
  for (const part of item.querySelectorAll<HTMLElement>('.line > [data-s]')) {
    const stand = stands[chosen.findIndex(({ key }) => key === part.dataset['s'])];
    if (stand) showStand(part, stand);
    else part.remove();
  }
  return item;
}

function showStand(part: HTMLElement, stand: Stand): void {
  part.querySelector('use')?.setAttribute('href', `#s-${stand}`);
  part.lastChild?.replaceWith(` ${STANDS[stand]}`);
}

/** Shows the rows in their sections, and the heads of their columns, for the chosen articles only. */
export function showSections(sections: readonly Section<Row>[], chosen: readonly ArticleOnPage[]): void {
  const heads = document.querySelector('.heads');
  const model = heads?.parentElement?.querySelector<HTMLElement>(':scope > section');
  if (!heads || !model) return;
  for (const head of heads.querySelectorAll<HTMLElement>('[data-s]'))
    if (!chosen.some(({ key }) => key === head.dataset['s'])) head.parentElement?.remove();
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
  { id, title, explanation, rows }: Section<Row>,
  chosen: readonly ArticleOnPage[],
): HTMLElement {
  const heading = element.querySelector('h2');
  element.id = id;
  element.setAttribute('aria-labelledby', `h-${id}`);
  if (heading) Object.assign(heading, { id: `h-${id}`, textContent: title });
  element.querySelector('.explained')?.firstChild?.replaceWith(`${explanation} `);
  element.querySelector('.self')?.setAttribute('href', `#${id}`);
  const body = document.createElement(id === 'silent' ? 'ul' : 'div');
  body.className = id === 'silent' ? 'ways' : sizeClass(chosen);
  body.append(
    ...rows.map(({ wide }) =>
      id === 'silent' ? withoutCells(wide.element) : withCells(wide.element, chosen),
    ),
  );
  element.querySelector('.fold')?.lastElementChild?.replaceWith(body);
  return element;
}

function withCells(row: HTMLElement, chosen: readonly ArticleOnPage[]): HTMLElement {
  for (const cell of cellsOf(row)) if (!chosen.some(({ key }) => key === cell.dataset['s'])) cell.remove();
  return row;
}

/** Returns a row on which all are silent: its proposition, which links to its page. */
function withoutCells(row: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.id = row.id;
  item.append(...row.querySelectorAll('.former, header h3, header p'));
  return item;
}

function linkTo(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent });
}

function copyOf(element: HTMLElement): HTMLElement {
  return element.cloneNode(true) as HTMLElement;
}
