// A comparison's texts: choosing a mark, or its reference, lights its counterparts in the other columns and brings the nearest into
// view, or says that there is none. Without this the reference leads to the proposition's row.
const announcement = document.querySelector<HTMLElement>('[data-counterparts]');
const texts = document.querySelector<HTMLElement>('#texts');

function columnOf(mark: Element): Element | null {
  return mark.closest('.column');
}

/** How far apart two marks stand on the screen, so that the nearest comes into view with the least moving. */
function distance(a: Element, b: Element): number {
  return Math.abs(a.getBoundingClientRect().top - b.getBoundingClientRect().top);
}

function light(chosen: HTMLElement): void {
  const group = chosen.dataset['group'];
  const all = [...(texts?.querySelectorAll<HTMLElement>('mark[data-group]') ?? [])];
  const lit = all.filter((mark) => mark.dataset['group'] === group);
  for (const mark of all) mark.classList.toggle('lit', lit.includes(mark));
  const columns = [...document.querySelectorAll('.column')].filter((column) => column !== columnOf(chosen));
  const found = columns.map((column) => lit.filter((mark) => columnOf(mark) === column));
  const [nearest] = found.flat().sort((a, b) => distance(a, chosen) - distance(b, chosen));
  nearest?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  say(chosen, columns, found);
}

function say(chosen: HTMLElement, columns: Element[], found: HTMLElement[][]): void {
  if (!announcement) return;
  const reference = texts?.querySelector<HTMLAnchorElement>(`.ref[data-group="${chosen.dataset['group'] ?? ''}"]`);
  const names = columns.map((column, index) => `${column.getAttribute('data-siglum') ?? ''}: ${found[index]?.length || 'none'}`);
  // The proposition alone: its marks are of several voices, none of which may be taken for another.
  const label = document.getElementById(`h-${reference?.hash.slice(1) ?? ''}`)?.querySelector('a')?.textContent ?? '';
  announcement.replaceChildren(`Marks on ${chosen.dataset['group'] ?? ''}, ${label} · ${names.join(', ')} `);
  const link = document.createElement('a');
  link.href = reference?.getAttribute('href') ?? '#';
  link.textContent = 'To the row';
  announcement.append(link);
  announcement.hidden = false;
}

texts?.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const reference = target?.closest<HTMLAnchorElement>('a.ref');
  // Of marks on the same words, a reference belongs to the one of its own group.
  const mark = target?.closest<HTMLElement>('mark[data-group]')
    ?? (reference && reference.closest('.passage, .coltitle')?.querySelector<HTMLElement>(`mark[data-group="${reference.dataset['group'] ?? ''}"]`));
  if (!mark) return;
  if (reference) event.preventDefault();
  light(mark);
});

export {};
