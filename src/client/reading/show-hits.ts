// If the reader comes from a search or a topic, this highlights its words in the texts. The code for that is
// the search's own and is loaded only then.
if (/[?&](q|any)=[^&]/.test(location.search)) {
  for (const fold of document.querySelectorAll('#texts details:not(.margin)'))
    fold.toggleAttribute('open', true);
  // If the code can't be loaded, the texts can still be read.
  import('../../features/search/client/walk-hits.ts').catch(() => undefined);
}

export {};
