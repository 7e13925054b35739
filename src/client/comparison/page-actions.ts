import { keepView } from '../../site/addresses/keep-view.ts';
import * as words from '../../words/en/first-difference.ts';
import { isPlainClick } from '../decisions/plain-click.ts';
import { canonicalAddress, copy } from '../reading/copy-links.ts';

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
