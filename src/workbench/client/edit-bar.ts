import * as words from '../../words/en/editing-layer.ts';
import { button, make } from './make.ts';

/** A way from the bar: a button, or a link. */
export interface Way {
  /** What it is called by whatever its text says now. */
  id: string;
  text: string;
  /** A longer name for those who listen, if the text alone says too little. */
  label?: string | undefined;
  to: string | (() => void);
  isUrgent?: boolean | undefined;
  /** Whether it does nothing for now. */
  isOff?: boolean | undefined;
}

/** What the bar shows. */
export interface BarContent {
  /** What is edited: "Editing A", with a word for a draft. */
  name: string;
  isDraft?: boolean;
  ways: readonly Way[];
}

/** The bar at the bottom of every page. */
export interface EditBar {
  element: HTMLElement;
  draw: (content: BarContent) => void;
  /** Focuses the way of a name, or the bar itself if it has none of it. */
  focus: (id: string | null) => void;
  /** Shows a message for a while, which is also read to those who listen. */
  tell: (message: string) => void;
  /** Only reads a message to those who listen. */
  say: (message: string) => void;
}

/** Milliseconds for which a message is shown: enough to read a long one twice. */
const SHOWN_FOR = 20_000;

/** Makes the bar. */
export function makeEditBar(): EditBar {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const content = make('div', { className: 'edit-ways' });
  const status = make('p', { className: 'edit-status' });
  status.setAttribute('role', 'status');
  const spoken = make('p', { className: 'edit-spoken' });
  spoken.setAttribute('aria-live', 'assertive');
  const element = make('aside', { className: 'edit-bar' }, status, content, spoken);
  element.ariaLabel = words.barLabel;
  element.tabIndex = -1;
  const focus = (id: string | null) => {
    const way = id === null ? null : content.querySelector<HTMLElement>(`[data-way="${CSS.escape(id)}"]`);
    (way ?? element).focus({ preventScroll: true });
  };
  // What is above the bar ends where it begins.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--edit-bar', `${element.offsetHeight}px`);
  }).observe(element);
  return {
    element,
    focus,
    draw({ name, isDraft = false, ways }) {
      const focused = content.contains(document.activeElement) ? wayOf(document.activeElement) : undefined;
      content.replaceChildren(
        make(
          'span',
          { className: 'edit-name' },
          name,
          isDraft ? make('span', { className: 'edit-draft', textContent: words.draft }) : null,
        ),
        ...ways.map(drawWay),
      );
      if (focused !== undefined) focus(focused);
    },
    tell(message) {
      clearTimeout(timer);
      status.textContent = message;
      timer = setTimeout(() => (status.textContent = ''), SHOWN_FOR);
    },
    say(message) {
      spoken.textContent = message;
    },
  };
}

/** Returns the name of the way that an element of the bar is; `null` if it is none. */
export function wayOf(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-way]')?.dataset['way'] ?? null;
}

function drawWay({ id, text, label, to, isUrgent = false, isOff = false }: Way): HTMLElement {
  const className = isUrgent ? 'edit-urgent' : '';
  const made =
    typeof to === 'string'
      ? make('a', { href: to, textContent: text, className })
      : button(text, to, { className });
  made.dataset['way'] = id;
  if (label !== undefined) Object.assign(made, { ariaLabel: label, title: label });
  // A button that is disabled would lose the focus.
  if (isOff) made.ariaDisabled = 'true';
  return made;
}
