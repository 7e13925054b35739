import * as words from '../../words/en/editing-layer.ts';
import { button, make } from './make.ts';

/** A way from the bar: a button, or a link. */
export interface Way {
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
  // What is above the bar ends where it begins.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--edit-bar', `${element.offsetHeight}px`);
  }).observe(element);
  return {
    element,
    draw({ name, isDraft = false, ways }) {
      content.replaceChildren(
        make(
          'span',
          { className: 'edit-name' },
          name,
          isDraft ? make('span', { className: 'edit-draft', textContent: words.draft }) : null,
        ),
        ...ways.map(drawWay),
      );
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

function drawWay({ text, label, to, isUrgent = false, isOff = false }: Way): HTMLElement {
  const className = isUrgent ? 'edit-urgent' : '';
  const made =
    typeof to === 'string'
      ? make('a', { href: to, textContent: text, className })
      : button(text, to, { className });
  if (label !== undefined) Object.assign(made, { ariaLabel: label, title: label });
  // A button that is disabled would lose the focus.
  if (isOff) made.ariaDisabled = 'true';
  return made;
}
