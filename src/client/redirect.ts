// A refresh by <meta> would lose the fragment, which says which passage a link means.
const link = document.querySelector<HTMLAnchorElement>('#to');
if (link) location.replace(link.href + location.hash);
