import * as words from '../../words/en/editing-layer.ts';
import { button, make } from './make.ts';
import { readSelectedWords, type Words } from './selected-words.ts';
import type { TaskKind } from './tasks.ts';
import { WORDS_OF } from './tasks.ts';

/** What can be done with words that are selected. */
export interface WordBar {
  element: HTMLElement;
  /** Moves the focus to the first button, if words are selected. */
  focus: () => void;
  /** Shows that words were not taken, and why. */
  refuse: (message: string) => void;
  hide: () => void;
}

/** What words can be, in the order of the buttons. */
const OFFERED: readonly TaskKind[] = ['position', 'note', 'stance', 'event', 'expression'];
/** Milliseconds for which a selection has to stay the same: on phones, handles change it often. */
const SETTLES_AFTER = 120;
const GAP = 8;

/**
 * Makes the bar that appears when words of the article are selected.
 * @param open returns what is begun in the panel, to which the words can be added
 * @param act called with what the words are; `null` adds them to what is begun
 */
export function makeWordBar(
  open: () => TaskKind | null,
  act: (kind: TaskKind | null, chosen: Words[]) => void,
): WordBar {
  let chosen: Words[] = [];
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = make('p', { className: 'edit-help', hidden: true });
  note.setAttribute('role', 'status');
  const buttons = make('div', { className: 'edit-kinds' });
  const element = make('div', { className: 'edit-words', hidden: true }, buttons, note);
  element.setAttribute('role', 'toolbar');
  element.ariaLabel = words.whatAreThese;

  // A press on a button takes the selection away in some browsers before it becomes a click.
  element.addEventListener('pointerdown', (event) => {
    isPressed = true;
    event.preventDefault();
  });
  addEventListener('pointerup', () => setTimeout(() => (isPressed = false)), true);
  addEventListener('pointercancel', () => (isPressed = false), true);
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(follow, SETTLES_AFTER);
  });
  addEventListener('resize', place);
  // Words may have been selected before this script was ready.
  timer = setTimeout(follow);

  function follow(): void {
    if (isPressed || element.contains(document.activeElement)) return;
    // A selection inside a field of a form is not one of the article's words.
    if (document.activeElement?.matches('input, textarea')) return;
    chosen = readSelectedWords(getSelection());
    if (chosen.length === 0) hide();
    else draw();
  }

  function draw(): void {
    const current = open();
    const isAcross = chosen.length > 1;
    const isAdded = current !== null && WORDS_OF[current] !== 'none';
    buttons.replaceChildren(
      ...(isAdded
        ? [
            button(words.addTo(words.KINDS[current]), () => choose(null), {
              className: 'button',
              disabled: isAcross && WORDS_OF[current] !== 'many',
            }),
          ]
        : []),
      ...OFFERED.map((kind) =>
        button(words.KINDS[kind], () => choose(kind), {
          title: words.PURPOSES[kind],
          disabled: isAcross && WORDS_OF[kind] !== 'many',
        }),
      ),
    );
    note.hidden = !isAcross;
    note.textContent = isAcross ? words.acrossPassages(chosen.length) : '';
    element.hidden = false;
    place();
  }

  function choose(kind: TaskKind | null): void {
    const now = chosen;
    hide();
    act(kind, now);
  }

  /** Puts the bar below the selection; on phones, the style sheet puts it above the workbench's own bar. */
  function place(): void {
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null;
    const last = range && [...range.getClientRects()].at(-1);
    if (!last || element.hidden) return;
    const width = document.documentElement.clientWidth;
    const left = Math.max(
      GAP,
      Math.min(last.right - element.offsetWidth / 2, width - element.offsetWidth - GAP),
    );
    element.style.setProperty('--left', `${left + scrollX}px`);
    element.style.setProperty('--top', `${last.bottom + scrollY + GAP}px`);
  }

  function hide(): void {
    chosen = [];
    element.hidden = true;
  }

  element.addEventListener('keydown', (event) => {
    const all = [...buttons.querySelectorAll<HTMLButtonElement>('button:enabled')];
    const at = all.findIndex((each) => each === document.activeElement);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  });

  return {
    element,
    focus: () => {
      clearTimeout(timer);
      chosen = readSelectedWords(getSelection());
      if (chosen.length === 0) return;
      draw();
      buttons.querySelector<HTMLButtonElement>('button:enabled')?.focus();
    },
    refuse(message) {
      buttons.replaceChildren();
      note.textContent = message;
      note.hidden = false;
      element.hidden = false;
    },
    hide,
  };
}
