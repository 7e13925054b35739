import * as words from '../../words/en/columns.ts';
import { tell } from '../reading/notice.ts';
import { nearestTo } from '../decisions/lock-point.ts';

/** The columns, in order. */
export const columns = [...document.querySelectorAll<HTMLElement>('.column')];

document.querySelector('#texts')?.addEventListener('click', showCounterparts);

// A quote in a row leads to its passage and lights the marks of the row's proposition.
for (const row of document.querySelectorAll('.row')) {
  row.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a.cite')) lightGroup(numberOf(row));
  });
}

/**
 * Lights the counterparts of a chosen mark in the other columns, brings the nearest into view, and says where
 * they are or that there are none. A mark is chosen by a click on it or on its reference, which otherwise
 * leads to the proposition's row.
 */
function showCounterparts(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const reference = target?.closest<HTMLAnchorElement>('a.ref');
  // If several marks are on the same words, a reference belongs to the one of its own group.
  const mark =
    target?.closest<HTMLElement>('mark[data-group]') ??
    (reference &&
      passageOf(reference)?.querySelector<HTMLElement>(`mark[data-group="${reference.textContent}"]`));
  // A reader who selects words does not choose the mark.
  if (!mark || (!reference && getSelection()?.isCollapsed === false)) return;
  if (reference) event.preventDefault();
  lightGroup(groupOf(mark));
  const counterparts = otherColumns(mark)
    .flatMap((column) => marksIn(column, groupOf(mark)))
    .map((element) => ({ element, top: element.getBoundingClientRect().top }));
  nearestTo(mark.getBoundingClientRect().top, counterparts)?.element.scrollIntoView({
    block: 'nearest',
    inline: 'nearest',
  });
  sayCounterparts(mark, reference ?? mark);
}

/**
 * Returns the marks of a column.
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

/** Returns the passage or the title that contains a mark or a reference. */
export function passageOf(element: Element): Element | null {
  return element.closest('.passage, .coltitle');
}

/** Lights the marks of one proposition in every column, and no others. */
export function lightGroup(group: string): void {
  for (const mark of columns.flatMap((column) => marksIn(column)))
    mark.classList.toggle('lit', groupOf(mark) === group);
}

/**
 * Shows a notice about where the other columns have counterparts of a mark.
 * @param beside the element after which the notice comes in the order of the keys
 * @param onClose called when the reader closes the notice; pass it if columns moved by themselves, and screen
 *    readers don't announce the notice
 */
export function sayCounterparts(mark: HTMLElement, beside: HTMLElement, onClose?: () => void): void {
  const group = groupOf(mark);
  const row = [...document.querySelectorAll('.row')].find((each) => numberOf(each) === group);
  const places = otherColumns(mark).map((column) =>
    words.places(column.querySelector('.sig')?.textContent ?? '', marksIn(column, group).map(passageName)),
  );
  tell(
    beside,
    words.counterparts(group, row?.querySelector('h3')?.textContent ?? '', places),
    row ? [{ words: words.toRow, href: `#${row.id}` }] : [],
    onClose,
  );
}

function otherColumns(mark: Element): HTMLElement[] {
  return columns.filter((column) => !column.contains(mark));
}

/** Returns the number of the proposition that a row is about. */
function numberOf(row: Element): string {
  return row.querySelector('.no')?.textContent ?? '';
}

/** Returns what readers call the passage of a mark, such as "E 8"; `null` for the title. */
function passageName(mark: Element): string | null {
  return mark.closest('.passage')?.querySelector<HTMLElement>('.num')?.innerText.trim() ?? null;
}
