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

/**
 * Shows a sentence at the window's foot, with what can be done next.
 * @param beside what it is about: the notice follows it in the order of the keys
 * @param isAloud whether it is also said to those who don't see it
 */
export function tell(beside: Element, words: string, offers: readonly Offer[] = [], isAloud = true): void {
  notice.replaceChildren(words, ...offers.map(toControl), button('Close', () => close(beside)));
  // Not inside a line of text, whose words it would join.
  (beside.closest('p, h1, h2, h3') ?? beside).after(notice);
  if (isAloud) aloud.textContent = words;
}

function close(beside: Element): void {
  const hadFocus = notice.contains(document.activeElement);
  notice.remove();
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

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') notice.querySelector<HTMLButtonElement>('button:last-child')?.click();
});
