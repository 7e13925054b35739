import { mendComparison } from '../site/addresses/mend-comparison.ts';

// On the page for unknown addresses: a comparison, open or blind, whose sigla are in another order, doubled or in capitals leads to
// its own address.
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-sets]')) {
  for (const folder of (dataset['folders'] ?? '').split(' ')) {
    const slug = mendComparison(location.pathname, folder, (dataset['sets'] ?? '').split(' '));
    if (slug !== null) location.replace(`${folder}${slug}/${location.search}${location.hash}`);
  }
}
