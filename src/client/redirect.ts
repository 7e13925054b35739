// A refresh by <meta> would lose the query and the fragment, which say what is folded and which passage is
// meant.
const link = document.querySelector<HTMLAnchorElement>('#to');
if (link) location.replace(link.href + location.search + location.hash);
