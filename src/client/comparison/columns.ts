import * as words from '../../words/en/columns.ts';
import {
  alignCounterparts,
  columns,
  groupOf,
  lightCounterparts,
  marksIn,
  passageOf,
  sayCounterparts,
  scrollBehavior,
} from './counterparts.ts';
import { afterNextPaint } from '../reading/after-next-paint.ts';
import { lockPoint, sharedGroups } from '../decisions/lock-point.ts';
import { offeredModes, recalledMode, type ScrollMode } from '../decisions/scroll-mode.ts';

const STORED = 'synoptic-columns';

const pane = document.querySelector<HTMLElement>('.pane');
const shared = sharedGroups(columns.map((column) => marksIn(column).map(groupOf)));
const canLock = shared.size > 0;

let mode: ScrollMode = 'all';
/** Whether the reader wants to be told what the columns are locked at. */
let isTold = true;
/** The column that the reader is scrolling, which the others follow. */
let leader: Element | null = null;
/** The number of the proposition at which the columns are locked. */
let lockedAt: string | null = null;
/** How far down each column was scrolled, in pixels; columns lose this when all scroll at once. */
const places = new Map<Element, number>();

if (pane) {
  const recalled = recalledMode(recall(), canLock);
  // Only columns that scroll on their own can show the words that the address asks for side by side.
  // (`readLitWords` would do for the test, but sharing it costs every article's page 90 bytes.)
  const isForHits =
    /[?&](q|any)=[^&]/.test(location.search) && recalled === 'all' && matchMedia('(width >= 48rem)').matches;
  setMode(pane, isForHits ? 'own' : recalled);
  pane.before(makeControl(pane));
  for (const column of columns) letOthersFollow(column);
}

function recall(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function remember(chosen: ScrollMode): void {
  try {
    if (chosen === 'all') localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, chosen);
  } catch {
    // Without storage, the choice only holds for this page.
  }
}

function setMode({ dataset }: HTMLElement, chosen: ScrollMode): void {
  if (mode !== 'all') for (const column of columns) places.set(column, column.scrollTop);
  mode = chosen;
  isTold = true;
  if (chosen === 'all') delete dataset['scroll'];
  else dataset['scroll'] = chosen;
  for (const column of columns) {
    // Columns that scroll must be reachable by keyboard.
    if (chosen === 'all') column.removeAttribute('tabindex');
    else column.tabIndex = 0;
    column.scrollTop = places.get(column) ?? 0;
  }
}

/** Shows the columns of a phone that are hidden, a frame for each, so that no frame takes long. */
function showNext(): void {
  const column = columns.find(({ hidden }) => hidden);
  if (!column) return;
  column.hidden = false;
  column.scrollTop = places.get(column) ?? 0;
  afterNextPaint(showNext);
}

function makeControl(scrolled: HTMLElement): HTMLFieldSetElement {
  const control = document.createElement('fieldset');
  control.className = 'modes';
  const legend = document.createElement('legend');
  legend.append(...byWidth(words.scrolling));
  control.append(
    legend,
    ...offeredModes(canLock).map((each) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'columns', value: each, checked: each === mode });
      input.addEventListener('change', () => {
        remember(each);
        // A new layout of long texts takes a while on slow devices, so the browser shows the choice first.
        afterNextPaint(() => {
          if (mode === 'all' && matchMedia('(width < 48rem)').matches)
            for (const column of columns.slice(1)) column.hidden = true;
          setMode(scrolled, each);
          afterNextPaint(() => {
            fillWindow();
            showNext();
          });
        });
      });
      label.append(input, ...byWidth(words.scrollModes[each]));
      return label;
    }),
  );
  return control;
}

function byWidth({ wide, narrow }: words.ByWidth): HTMLElement[] {
  return [
    ['wide-only', wide],
    ['narrow-only', narrow],
  ].map(([className, textContent]) =>
    Object.assign(document.createElement('span'), { className, textContent }),
  );
}

/** Scrolls the page so that columns that scroll on their own end where the window does. */
function fillWindow(): void {
  if (pane && mode !== 'all')
    scrollBy({ top: pane.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' });
}

/**
 * While the reader scrolls this column, lets it fill the window and makes the others follow, at most once per
 * frame.
 */
function letOthersFollow(column: HTMLElement): void {
  for (const type of ['pointerdown', 'touchstart', 'wheel', 'focusin', 'keydown'])
    column.addEventListener(type, () => (leader = column), { passive: true });
  // A click on a mark also scrolls its column, which must not move the counterpart away.
  column.addEventListener('click', () => (leader = null));
  let isWaiting = false;
  column.addEventListener(
    'scroll',
    () => {
      if (leader !== column || isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        fillWindow();
        if (mode === 'lock') follow(column);
      });
    },
    { passive: true },
  );
}

/**
 * Moves the other columns to counterparts of what is being read in the leading one, unless they are there
 * already.
 */
function follow(leading: Element): void {
  const { top, height } = leading.getBoundingClientRect();
  const marks = marksIn(leading).map((element) => ({
    element,
    group: groupOf(element),
    passage: passageOf(element),
    top: element.getBoundingClientRect().top,
  }));
  const point = lockPoint({ scrollTop: leading.scrollTop, top, height }, marks, shared, lockedAt);
  if (!point) return;
  if (point === 'beginning') {
    lockedAt = null;
    for (const column of columns)
      if (column !== leading) column.scrollTo({ top: 0, behavior: scrollBehavior() });
    return;
  }
  lockedAt = point.group;
  alignCounterparts(point.element);
  lightCounterparts(point.element);
  if (isTold) sayCounterparts(point.element, point.element, () => (isTold = false));
}
