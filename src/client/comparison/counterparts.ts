import { tell } from '../reading/notice.ts';

const texts = document.querySelector<HTMLElement>('#texts');

/** The columns, in their order. */
export const columns = [...document.querySelectorAll<HTMLElement>('.column')];

/** The marks of a column, of one proposition or of all. */
export function marksIn(column: Element, group?: string): HTMLElement[] {
  return [
    ...column.querySelectorAll<HTMLElement>(
      group === undefined ? 'mark[data-group]' : `mark[data-group="${group}"]`,
    ),
  ];
}

/** Lights the marks of a proposition in every column. */
export function lightGroup(group: string): void {
  for (const mark of columns.flatMap((column) => marksIn(column)))
    mark.classList.toggle('lit', mark.dataset['group'] === group);
}

/**
 * Says where the other columns have counterparts of a mark. It names the proposition alone: its marks are of several voices, none of
 * which may be taken for another.
 * @param onClose where columns move by themselves, what a reader who closes the notice asks for; it is then not said aloud
 */
export function sayCounterparts(mark: HTMLElement, beside: HTMLElement, onClose?: () => void): void {
  const group = mark.dataset['group'] ?? '';
  const others = columns.filter((column) => !column.contains(mark));
  const places = others.map((column) => placesOf(column, group));
  const row = [...document.querySelectorAll('.row')].find(
    (each) => each.querySelector('.no')?.textContent === group,
  );
  const label = row?.querySelector('h3')?.textContent ?? '';
  tell(
    beside,
    `${group}, ${label} · ${places.join(' · ')}`,
    row ? [{ words: 'To the row', href: `#${row.id}` }] : [],
    onClose,
  );
}

/** "E 8, E 11", or "C has no mark on it". */
function placesOf(column: HTMLElement, group: string): string {
  const passages = marksIn(column, group).map(
    (mark) => mark.closest('.passage')?.querySelector<HTMLElement>('.num')?.innerText.trim() ?? 'title',
  );
  return passages.length > 0
    ? [...new Set(passages)].join(', ')
    : `${column.querySelector('.sig')?.textContent ?? ''} has no mark on it`;
}

/** How far apart two elements stand on the screen. */
function distance(a: Element, b: Element): number {
  return Math.abs(a.getBoundingClientRect().top - b.getBoundingClientRect().top);
}

// Choosing a mark, or its reference, lights its counterparts in the other columns and brings the nearest into view, or says that
// there is none. Without this the reference leads to the proposition's row.
texts?.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const reference = target?.closest<HTMLAnchorElement>('a.ref');
  // Of marks on the same words, a reference belongs to the one of its own group.
  const mark =
    target?.closest<HTMLElement>('mark[data-group]') ??
    reference
      ?.closest('.passage, .coltitle')
      ?.querySelector<HTMLElement>(`mark[data-group="${reference.textContent}"]`);
  // Who selects words chooses nothing.
  if (!mark || (!reference && getSelection()?.isCollapsed === false)) return;
  if (reference) event.preventDefault();
  const group = mark.dataset['group'] ?? '';
  lightGroup(group);
  const counterparts = columns
    .filter((column) => !column.contains(mark))
    .flatMap((column) => marksIn(column, group));
  const [nearest] = counterparts.sort((a, b) => distance(a, mark) - distance(b, mark));
  nearest?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  sayCounterparts(mark, reference ?? mark);
});

// A quote in a row leads to its passage: its marks there are lit.
for (const row of document.querySelectorAll('.row')) {
  row.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a.cite'))
      lightGroup(row.querySelector('.no')?.textContent ?? '');
  });
}
