import { mendComparison } from '../domain/comparison/mend-comparison.ts';

// On the page for unknown addresses: a comparison whose sigla are in another order, doubled or in capitals leads to its own address.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sets]')) {
  const slug = mendComparison(location.pathname, link.pathname, (link.dataset['sets'] ?? '').split(' '));
  if (slug !== null) location.replace(`${link.pathname}${slug}/${location.hash}`);
}
