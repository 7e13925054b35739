import * as phrases from '../../words/en/reading.ts';

/** Something that a notice offers to do, or where it leads. */
export type Offer = { words: string; act: () => void } | { words: string; href: string };

// What is said aloud stands apart from what is shown: the notice moves next to what it is about, so that the next key reaches it,
// and a region that moves is not read.
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
 * Shows a sentence at the window's foot, with what can be done next.
 * @param beside what it is about: the notice follows it in the order of the keys
 * @param onClose what the reader asks for by closing a notice that comes by itself; such a one is not said aloud
 */
export function tell(
  beside: Element,
  words: string,
  offers: readonly Offer[] = [],
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
  // Not inside a line of text, whose words it would join.
  (beside.closest('p, h1, h2, h3, h4, h5, h6') ?? beside).after(notice);
  // Who chose an offer is not thrown back to the page's beginning.
  if (hadFocus) lastButton()?.focus();
  if (onClose) return;
  aloud.textContent = words;
  // What it is about may stand where the notice is now.
  beside.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/** Takes the notice away, since the reader has gone on. */
export function dismiss(): void {
  notice.remove();
}

function close(beside: Element): void {
  const hadFocus = notice.contains(document.activeElement);
  dismiss();
  if (hadFocus && beside instanceof HTMLElement) beside.focus();
}

function toControl(offer: Offer): HTMLElement {
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

/** The one that closes the notice. */
function lastButton(): HTMLButtonElement | null {
  return notice.querySelector('button:last-child');
}
