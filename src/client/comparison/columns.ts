import { columns, lightGroup, marksIn, sayCounterparts } from './counterparts.ts';

/** How the columns scroll: all at once, each on its own, or locked at counterparts. */
type Mode = 'all' | 'own' | 'lock';

/** What is said where columns stand side by side, and on a phone, where they stand so only to be swiped. */
type Words = { wide: string; narrow: string };

const LEGEND: Words = { wide: 'Columns scroll', narrow: 'Texts' };
const WORDS: Readonly<Record<Mode, Words>> = {
  all: { wide: 'All at once', narrow: 'One below the other' },
  own: { wide: 'Each on its own', narrow: 'Side by side, to swipe' },
  lock: { wide: 'Locked at counterparts', narrow: 'Side by side, locked at counterparts' },
};
const STORED = 'synoptic-columns';
/** Where in a column a reader is taken to read: this share of its height from its top. */
const READING_LINE = 0.35;

const pane = document.querySelector<HTMLElement>('.pane');
const groupsOf = (column: Element) => new Set(marksIn(column).map((mark) => mark.dataset['group']));
const hasCounterparts = (group: string | undefined) =>
  columns.filter((column) => groupsOf(column).has(group)).length > 1;

let mode: Mode = 'all';
/** Whether the reader wants to be told at what columns are locked. */
let isTold = true;
/** The column that the reader scrolls: the others follow it. */
let leader: Element | null = null;
let lockedAt: string | null = null;
/** How far each column was scrolled: what scrolls all at once forgets it. */
const places = new Map<Element, number>();

function setMode(chosen: Mode): void {
  if (!pane) return;
  if (mode !== 'all') for (const column of columns) places.set(column, column.scrollTop);
  mode = chosen;
  isTold = true;
  if (chosen === 'all') delete pane.dataset['scroll'];
  else pane.dataset['scroll'] = chosen;
  for (const column of columns) {
    // What scrolls has to be reached by keyboard.
    if (chosen === 'all') column.removeAttribute('tabindex');
    else column.tabIndex = 0;
    column.scrollTop = places.get(column) ?? 0;
  }
}

function recall(): Mode {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'own' || stored === 'lock' ? stored : 'all';
  } catch {
    return 'all';
  }
}

function remember(chosen: Mode): void {
  try {
    if (chosen === 'all') localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, chosen);
  } catch {
    // Without storage the choice holds for this page alone.
  }
}

/**
 * Locks the other columns to a counterpart of the passage that is read in the leading one. While passages are on the same proposition
 * nothing moves, nor where they have no counterparts; at the text's beginning the others return to theirs.
 */
function follow(leading: Element): void {
  const behavior = matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';
  const others = columns.filter((column) => column !== leading);
  if (leading.scrollTop <= 0) {
    lockedAt = null;
    for (const column of others) column.scrollTo({ top: 0, behavior });
    return;
  }
  const { top, height } = leading.getBoundingClientRect();
  const reached = marksIn(leading).filter(
    (mark) => mark.getBoundingClientRect().top <= top + height * READING_LINE,
  );
  const last = reached.findLast(({ dataset }) => hasCounterparts(dataset['group']));
  const passage = last?.closest('.passage, .coltitle');
  if (!passage) return;
  const marks = marksIn(passage).filter(({ dataset }) => hasCounterparts(dataset['group']));
  const [mark] = marks;
  if (!mark || marks.some(({ dataset }) => dataset['group'] === lockedAt)) return;
  lockedAt = mark.dataset['group'] ?? null;
  const level = mark.getBoundingClientRect().top;
  for (const column of others) {
    const offsets = marksIn(column, mark.dataset['group']).map(
      (counterpart) => counterpart.getBoundingClientRect().top - level,
    );
    const [nearest] = offsets.sort((a, b) => Math.abs(a) - Math.abs(b));
    if (nearest !== undefined) column.scrollBy({ top: nearest, behavior });
  }
  lightGroup(mark.dataset['group'] ?? '');
  if (isTold) sayCounterparts(mark, mark, () => (isTold = false));
}

function wordsFor({ wide, narrow }: Words): HTMLElement[] {
  return [
    ['wide-only', wide],
    ['narrow-only', narrow],
  ].map(([className, textContent]) =>
    Object.assign(document.createElement('span'), { className, textContent }),
  );
}

function makeControl(modes: readonly Mode[]): HTMLFieldSetElement {
  const control = document.createElement('fieldset');
  control.className = 'modes';
  const legend = document.createElement('legend');
  legend.append(...wordsFor(LEGEND));
  control.append(
    legend,
    ...modes.map((each) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'columns', value: each, checked: each === mode });
      input.addEventListener('change', () => {
        remember(each);
        // Laying out long texts anew takes a while on a slow device: what was chosen is seen before.
        requestAnimationFrame(() => setTimeout(() => setMode(each)));
      });
      label.append(input, ...wordsFor(WORDS[each]));
      return label;
    }),
  );
  return control;
}

if (pane) {
  const canLock = columns.some((column) => [...groupsOf(column)].some(hasCounterparts));
  const recalled = recall();
  setMode(recalled === 'lock' && !canLock ? 'own' : recalled);
  pane.before(makeControl(canLock ? ['all', 'own', 'lock'] : ['all', 'own']));
  for (const column of columns) {
    for (const type of ['pointerenter', 'touchstart', 'wheel', 'focusin'])
      column.addEventListener(type, () => (leader = column), { passive: true });
    let isWaiting = false;
    column.addEventListener(
      'scroll',
      () => {
        if (mode !== 'lock' || leader !== column || isWaiting) return;
        isWaiting = true;
        requestAnimationFrame(() => {
          isWaiting = false;
          follow(column);
        });
      },
      { passive: true },
    );
  }
}
