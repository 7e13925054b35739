import { comparisonAddress, type ComparisonPages } from '../site/addresses/comparison-address.ts';
import { readOnly, writeOnly } from '../site/addresses/only.ts';
import { askedFragment } from './asked-fragment.ts';

// A refresh by <meta> would lose the query and the fragment, which say what is folded and which passage is
// meant.
const link = document.querySelector<HTMLAnchorElement>('#to');
if (link) location.replace(addressOf(link) + askedFragment());

function addressOf({ href, dataset }: HTMLAnchorElement): string {
  const { search } = location;
  const pages = JSON.parse(dataset['pages'] ?? 'null') as ComparisonPages | null;
  const chosen = readOnly(search).filter((siglum) => pages?.sigla.includes(siglum));
  // The chosen set may have a page of its own now.
  if (pages && chosen.length > 1) return comparisonAddress(pages, chosen, writeOnly(search, []));
  return href + (href.includes('?') ? search.replace('?', '&') : search);
}
