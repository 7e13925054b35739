import { mendComparison } from '../site/addresses/mend-comparison.ts';

// The page for unknown addresses: redirects to a comparison, open or blind, if the address has its sigla in
// another order, repeated or in capitals.
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-sets]')) {
  for (const folder of (dataset['folders'] ?? '').split(' ')) {
    const slug = mendComparison(location.pathname, folder, (dataset['sets'] ?? '').split(' '));
    if (slug !== null) location.replace(`${folder}${slug}/${location.search}${location.hash}`);
  }
}
