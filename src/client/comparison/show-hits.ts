// From a search: what it found is lit in the texts, by the search's own reading of its words, which only such a page loads.
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const texts = document.querySelector('#texts');

if (query !== '' && texts) {
  const fold = texts.querySelector('details');
  if (fold) fold.open = true;
  // Where it does not come, the texts are there to be read all the same.
  import('../search/highlight-hits.ts').then(({ highlightHits }) => void highlightHits(texts, query), () => undefined);
}

export {};
