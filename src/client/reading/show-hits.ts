// From a search: what it found is lit in the texts, by the search's own reading of its words, which only such a page loads.
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (query !== '') {
  const fold = document.querySelector<HTMLDetailsElement>('#texts details');
  if (fold) fold.open = true;
  // Where it does not come, the texts are there to be read all the same.
  import('../../features/search/client/highlight-hits.ts').then(
    ({ highlightHits }) => void highlightHits(document, query),
    () => undefined,
  );
}

export {};
