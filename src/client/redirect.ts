// A refresh by <meta> would lose the query and the fragment, which say what is folded and which passage is
// meant.
const link = document.querySelector<HTMLAnchorElement>('#to');
if (link) {
  const to = new URL(link.href);
  to.search = [to.search, location.search]
    .map((query) => query.slice(1))
    .filter(Boolean)
    .join('&');
  // Browsers hide a text directive from `location`.
  const asked = performance.getEntriesByType('navigation')[0]?.name.split('#')[1] ?? '';
  to.hash = `#${asked}`.startsWith(location.hash) ? asked : location.hash;
  location.replace(to);
}
