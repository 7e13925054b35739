// If the reader comes from a search, this highlights its hits in the texts. The code for that is the search's
// own and is loaded only then.
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (query !== '') {
  const fold = document.querySelector<HTMLDetailsElement>('#texts details');
  if (fold) fold.open = true;
  // If the code can't be loaded, the texts can still be read.
  import('../../features/search/client/highlight-hits.ts').then(
    ({ highlightHits }) => void highlightHits(document, query),
    () => undefined,
  );
}

export {};
