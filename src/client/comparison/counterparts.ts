import * as words from '../../words/en/columns.ts';
import { tell } from '../reading/notice.ts';
import { nearestTo } from './lock-point.ts';

/** The columns, in their order. */
export const columns = [...document.querySelectorAll<HTMLElement>('.column')];

document.querySelector('#texts')?.addEventListener('click', showCounterparts);

// A quote in a row leads to its passage: its marks there are lit.
for (const row of document.querySelectorAll('.row')) {
  row.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a.cite')) lightGroup(numberOf(row));
  });
}

/**
 * Choosing a mark, or its reference, lights its counterparts in the other columns and brings the nearest into view, or says that
 * there is none. Without this the reference leads to the proposition's row.
 */
function showCounterparts(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const reference = target?.closest<HTMLAnchorElement>('a.ref');
  // Of marks on the same words, a reference belongs to the one of its own group.
  const mark =
    target?.closest<HTMLElement>('mark[data-group]') ??
    (reference &&
      passageOf(reference)?.querySelector<HTMLElement>(`mark[data-group="${reference.textContent}"]`));
  // Who selects words chooses nothing.
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

/** The marks of a column, of one proposition or of all. */
export function marksIn(column: Element, group?: string): HTMLElement[] {
  return [
    ...column.querySelectorAll<HTMLElement>(
      group === undefined ? 'mark[data-group]' : `mark[data-group="${group}"]`,
    ),
  ];
}

/** The number of the proposition that a mark is on. */
export function groupOf({ dataset }: HTMLElement): string {
  return dataset['group'] ?? '';
}

/** The passage, or the title, that a mark or a reference stands in. */
export function passageOf(element: Element): Element | null {
  return element.closest('.passage, .coltitle');
}

/** Lights the marks of a proposition in every column. */
export function lightGroup(group: string): void {
  for (const mark of columns.flatMap((column) => marksIn(column)))
    mark.classList.toggle('lit', groupOf(mark) === group);
}

/**
 * Says where the other columns have counterparts of a mark.
 * @param onClose where columns move by themselves, what a reader who closes the notice asks for; it is then not said aloud
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

/** The number of the proposition that a row is about. */
function numberOf(row: Element): string {
  return row.querySelector('.no')?.textContent ?? '';
}

/** What readers call the passage of a mark, "E 8"; `null` for the title. */
function passageName(mark: Element): string | null {
  return mark.closest('.passage')?.querySelector<HTMLElement>('.num')?.innerText.trim() ?? null;
}
