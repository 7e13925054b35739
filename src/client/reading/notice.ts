import * as phrases from '../../words/en/reading.ts';

/** A button or a link in a notice. */
export type NextStep = { words: string; act: () => void } | { words: string; href: string };

// Screen readers get a copy of the notice in a live region of its own. The notice itself moves next to what
// it is about, so that the next key reaches it, and a live region that moves is not announced.
const aloud = document.createElement('p');
aloud.className = 'sr';
aloud.role = 'status';
document.body.append(aloud);

const notice = document.createElement('div');
notice.className = 'notice-line';

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') lastButton()?.click();
});

/**
 * Shows a notice at the bottom of the window.
 * @param beside the element that the notice is about, which it follows in the order of the keys
 * @param words the sentence to show; it may contain links
 * @param offers what the reader can do next
 * @param onClose called when the reader closes the notice; pass it for a notice that the reader did not ask
 *    for, and screen readers don't announce it
 */
export function tell(
  beside: Element,
  words: string | Node,
  offers: readonly NextStep[] = [],
  onClose?: () => void,
): void {
  const hadFocus = notice.contains(document.activeElement);
  notice.replaceChildren(
    words,
    ...offers.map(toControl),
    button(phrases.close, () => {
      close(beside);
      onClose?.();
    }),
  );
  // The notice must not be inside a paragraph or heading, or its words would become part of that.
  (beside.closest('p, h1, h2, h3, h4, h5, h6') ?? beside).after(notice);
  // If an offer had the focus, the browser would lose the reader's place.
  if (hadFocus) lastButton()?.focus();
  if (onClose) return;
  aloud.textContent = notice.firstChild?.textContent ?? null;
  // The notice may cover what it is about.
  beside.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/** Removes the notice, since the reader has moved on. */
export function dismiss(): void {
  notice.remove();
}

function close(beside: Element): void {
  const hadFocus = notice.contains(document.activeElement);
  dismiss();
  if (hadFocus && beside instanceof HTMLElement) beside.focus();
}

function toControl(offer: NextStep): HTMLElement {
  if ('act' in offer) return button(offer.words, offer.act);
  const link = document.createElement('a');
  link.href = offer.href;
  link.textContent = offer.words;
  return link;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const control = document.createElement('button');
  control.type = 'button';
  control.textContent = words;
  control.addEventListener('click', act);
  return control;
}

/** Returns the button that closes the notice, or `null` if no notice was shown yet. */
function lastButton(): HTMLButtonElement | null {
  return notice.querySelector('button:last-child');
}
