import * as words from '../../words/en/columns.ts';
import { wordsOf } from '../reading/point-at-labels.ts';
import { claimOf } from './claim-of.ts';
import { afterNextPaint } from '../reading/after-next-paint.ts';
import { readFragment } from '../../site/addresses/passage-fragment.ts';
import { tell } from '../reading/notice.ts';
import { blockOfCounterpart, nearestTo, ownOrReported } from '../decisions/lock-point.ts';
import { isPlainClick } from '../decisions/plain-click.ts';

/** The columns, in order. */
export const columns = [...document.querySelectorAll<HTMLElement>('.column')];

document.querySelector<HTMLElement>('#texts')?.addEventListener('click', showCounterparts);
// As built, labels lead to claims without naming them, and marks name only the places of their labels.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.margin li > a')) {
  const row = document.getElementById(link.hash.slice(1));
  if (!row || !link.parentElement) continue;
  link.append(...words.onClaim(link.innerText, claimOf(row)));
  for (const mark of wordsOf(link.parentElement)) mark.dataset['group'] = numberOf(row);
}

// A quote in a row leads to its passage, and lights and aligns the marks of the row's proposition.
for (const row of document.querySelectorAll('.row')) {
  row.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite') : null;
    const passage = link && document.getElementById(readFragment(link.hash).id);
    if (!passage) return;
    const isOfAuthor = !link.closest('.said');
    const marks = marksIn(passage, numberOf(row));
    const mark = marks.find((each) => isOwn(each) === isOfAuthor);
    if (!mark) return;
    lightCounterparts(mark);
    // By then, the column has scrolled to the passage.
    addEventListener('hashchange', () => location.hash === link.hash && alignCounterparts(mark), {
      once: true,
    });
  });
}

/**
 * Lights the counterparts of a chosen mark in the other columns, says where they are or that there are none,
 * and brings the nearest into view, together with the mark if both fit. A mark is chosen by a click on it or
 * on its label, whose link otherwise leads to the proposition's row.
 */
function showCounterparts(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const label = target?.closest('.margin li > a')?.parentElement;
  const mark = label ? wordsOf(label)[0] : target?.closest<HTMLElement>('mark[data-group]');
  // A reader who selects words does not choose the mark.
  if (!mark || (label ? !isPlainClick(event) : getSelection()?.isCollapsed === false)) return;
  if (label) event.preventDefault();
  lightCounterparts(mark);
  afterNextPaint(() => bringCounterparts(mark, label?.querySelector('a') ?? mark));
}

/** Says where the other columns have counterparts of a mark, and brings the nearest into view. */
function bringCounterparts(mark: HTMLElement, beside: HTMLElement): void {
  // The notice brings the mark into view, so it comes first.
  sayCounterparts(mark, beside);
  const counterparts = otherColumns(mark)
    .flatMap((column) => counterpartsIn(column, groupOf(mark)))
    .map((element) => ({ element, top: element.getBoundingClientRect().top }));
  const { top } = mark.getBoundingClientRect();
  const nearest = nearestTo(top, counterparts);
  if (!nearest) return;
  const { element } = nearest;
  if (mark.closest('[data-scroll]')) {
    alignCounterparts(mark);
    // On a phone, its column is beside the window.
    element.closest('.column')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else {
    element.scrollIntoView({
      block: blockOfCounterpart(Math.abs(nearest.top - top), innerHeight),
      inline: 'nearest',
      behavior: 'instant',
    });
  }
}

/**
 * Returns the marks of a column or of a passage.
 * @param group the number of a proposition; without it, the marks on all propositions are returned
 */
export function marksIn(column: Element, group?: string): HTMLElement[] {
  return [
    ...column.querySelectorAll<HTMLElement>(
      group === undefined ? 'mark[data-group]' : `mark[data-group="${group}"]`,
    ),
  ];
}

/** Returns the number of the proposition that a mark is on. */
export function groupOf({ dataset }: HTMLElement): string {
  return dataset['group'] ?? '';
}

/** Returns the passage or the title that contains a mark. */
export function passageOf(element: Element): Element | null {
  return element.closest('.passage, .coltitle');
}

/** Lights a mark, all others of its proposition of the same kind, and their counterparts; and no others. */
export function lightCounterparts(chosen: HTMLElement): void {
  for (const column of columns) {
    const lit = column.contains(chosen)
      ? marksIn(column, groupOf(chosen)).filter((mark) => isOwn(mark) === isOwn(chosen))
      : counterpartsIn(column, groupOf(chosen));
    for (const mark of marksIn(column)) mark.classList.toggle('lit', lit.includes(mark));
  }
}

/** Scrolls columns that scroll on their own so that their nearest counterparts are beside a mark. */
export function alignCounterparts(mark: HTMLElement): void {
  const behavior = scrollBehavior();
  const { top } = mark.getBoundingClientRect();
  for (const column of otherColumns(mark)) {
    const counterparts = counterpartsIn(column, groupOf(mark)).map((each) => each.getBoundingClientRect());
    const nearest = nearestTo(top, counterparts);
    if (nearest) column.scrollBy({ top: nearest.top - top, behavior });
  }
}

/** Returns how columns move by themselves: smoothly, unless the reader prefers reduced motion. */
export function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';
}

/**
 * Shows a notice about where the other columns have counterparts of a mark.
 * @param beside the element after which the notice comes in the order of the keys
 * @param onClose called when the reader closes the notice; pass it if columns moved by themselves, and screen
 *    readers don't announce the notice. Without it, the notice also leads back to the mark's passage, which
 *    may be out of view now.
 */
export function sayCounterparts(mark: HTMLElement, beside: HTMLElement, onClose?: () => void): void {
  const group = groupOf(mark);
  const row = [...document.querySelectorAll('.row')].find((each) => numberOf(each) === group);
  const sentence = document.createElement('span');
  sentence.append(...words.claim(group, row ? claimOf(row) : ''));
  for (const column of otherColumns(mark)) {
    const counterparts = counterpartsIn(column, group);
    sentence.append(
      words.betweenColumns,
      ...(counterparts.length > 0
        ? linksTo(counterparts)
        : [words.hasNone(column.querySelector('.sig')?.textContent ?? '')]),
    );
  }
  const passage = passageOf(mark);
  const offers = [
    ...(passage && !onClose ? [{ words: words.backTo(nameOf(passage)), href: `#${passage.id}` }] : []),
    ...(row ? [{ words: words.toRow, href: `#${row.id}` }] : []),
  ];
  tell(beside, sentence, offers, onClose);
}

/** Returns what readers call a passage: "B 5", or that it is a title. */
function nameOf(passage: Element | null): string {
  return passage?.querySelector<HTMLElement>('.num')?.innerText.trim() ?? words.title;
}

/** Makes a link to the passage of each mark of a column, and says so if they are not the author's. */
function linksTo(marks: readonly HTMLElement[]): (string | Node)[] {
  const links = [...new Set(marks.map(passageOf))].flatMap((passage, index) => {
    const link = document.createElement('a');
    link.href = `#${passage?.id ?? ''}`;
    link.textContent = nameOf(passage);
    return index === 0 ? [link] : [words.betweenPassages, link];
  });
  return marks.some(isOwn) ? links : [...links, words.reported];
}

/** Returns the marks of a column that count as counterparts of marks on a proposition elsewhere. */
function counterpartsIn(column: Element, group: string): readonly HTMLElement[] {
  return ownOrReported(marksIn(column, group), isOwn);
}

/** Checks whether a mark is on a position of the author, not of a voice that the author reports. */
function isOwn({ classList }: Element): boolean {
  return classList.contains('pos');
}

function otherColumns(mark: Element): HTMLElement[] {
  return columns.filter((column) => !column.contains(mark));
}

/** Returns the number of the proposition that a row is about. */
function numberOf(row: Element): string {
  return row.querySelector('.no')?.textContent ?? '';
}
