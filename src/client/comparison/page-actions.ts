import { keepView } from '../../site/addresses/keep-view.ts';
import * as words from '../../words/en/first-difference.ts';
import { claimOf } from './claim-of.ts';
import { copyLinkTo, partWithHeading } from '../../words/en/reading.ts';
import { isPlainClick } from '../decisions/plain-click.ts';
import { canonicalAddress, copy } from '../reading/copy-links.ts';
import { shownText } from '../reading/shown-text.ts';

const button = document.querySelector<HTMLElement>('.actions > button');
button?.addEventListener('click', () => {
  print();
});
button?.removeAttribute('hidden');

// Without this script, the link leads to the page itself.
const link = document.querySelector<HTMLAnchorElement>('.actions > .copy');
link?.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  void copy(link, canonicalAddress() + keepView(location.search), words.linkIsCopied);
});

// Without this script, the link leads to the first section.
const toClaim = document.querySelector<HTMLAnchorElement>('.duels .last a');
if (toClaim) toClaim.ariaExpanded = 'false';
const claims = Object.assign(document.createElement('div'), { className: 'links', hidden: true });
toClaim?.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  claims.hidden = !claims.hidden;
  toClaim.ariaExpanded = String(!claims.hidden);
  if (claims.hidden) return;
  // The rows may have been narrowed, so they are read when they are asked for.
  claims.replaceChildren(
    ...[...document.querySelectorAll('.row, #silent li')].map((row) => {
      const toRow = document.createElement('a');
      toRow.href = `#${row.id}`;
      toRow.append(claimOf(row));
      return toRow;
    }),
  );
  toClaim.after(claims);
  claims.querySelector('a')?.focus();
});

// All of these links have the same words, so each is named after its row.
for (const row of document.querySelectorAll('.row')) {
  const copying = document.createElement('a');
  copying.className = 'more copy';
  copying.href = `#${row.id}`;
  copying.textContent = words.copyLink;
  copying.ariaLabel = copyLinkTo(partWithHeading(shownText(row.querySelector('h3') ?? row)));
  const own = row.querySelector('header h3 > a')?.cloneNode() as HTMLAnchorElement | undefined;
  // On phones, the claim in the line that unfolds the row can't be a link.
  if (own) Object.assign(own, { className: 'more narrow-only', textContent: words.ownPage });
  row.querySelector('header > div')?.append(copying, own ?? '');
}

// Without this script, a menu closes by its own button, or when the other opens.
const menus = [...document.querySelectorAll<HTMLDetailsElement>('.actions > details')];
for (const menu of menus) {
  menu.addEventListener('toggle', () => {
    if (menu.open) menu.lastElementChild?.scrollIntoView({ block: 'nearest' });
  });
}
addEventListener('click', ({ target }) => {
  for (const menu of menus) if (target instanceof Node && !menu.contains(target)) menu.open = false;
});
addEventListener('keydown', ({ key }) => {
  const menu = key === 'Escape' && menus.find(({ open }) => open);
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
