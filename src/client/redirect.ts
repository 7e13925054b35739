import { askedFragment } from './asked-fragment.ts';

// A refresh by <meta> would lose the query and the fragment, which say what is folded and which passage is
// meant.
const link = document.querySelector<HTMLAnchorElement>('#to');
if (link) {
  const to = new URL(link.href);
  to.search = [to.search, location.search]
    .map((query) => query.slice(1))
    .filter(Boolean)
    .join('&');
  to.hash = askedFragment();
  location.replace(to);
}
