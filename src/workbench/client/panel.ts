import * as words from '../../words/en/editing-layer.ts';
import { button, freshId, make } from './make.ts';

/** The panel beside the text, or below it on phones. */
export interface Panel {
  /** Shows something under a heading. */
  show: (title: string, content: HTMLElement) => void;
  hide: () => void;
  element: HTMLDialogElement;
}

/**
 * Makes the panel. It is no modal dialog, since more words of the text can be selected while it is open.
 * @param onClose called when the reader closes it
 */
export function makePanel(onClose: () => void): Panel {
  const heading = make('h2', { id: freshId(), tabIndex: -1 });
  const body = make('div', { className: 'edit-body' });
  const close = button('×', onClose, { ariaLabel: words.close, title: words.close, className: 'edit-close' });
  const element = make(
    'dialog',
    { className: 'edit-panel' },
    make('div', { className: 'edit-head' }, heading, close),
    body,
  );
  element.setAttribute('aria-labelledby', heading.id);
  addEventListener('keydown', (event) => {
    // A menu that is open takes the key for itself.
    if (event.key === 'Escape' && element.open && !event.defaultPrevented) onClose();
  });
  return {
    element,
    show(title, content) {
      heading.textContent = title;
      body.replaceChildren(content);
      body.scrollTop = 0;
      if (!element.open) element.setAttribute('open', '');
      document.documentElement.dataset['edit'] = 'panel';
    },
    hide() {
      element.removeAttribute('open');
      delete document.documentElement.dataset['edit'];
    },
  };
}
