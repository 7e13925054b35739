// Ctrl+K, or Cmd+K, leads to the search from any page. Where the keys have no Latin letters, the one in K's place counts.
addEventListener('keydown', (event) => {
  const isK = /^[a-z]$/i.test(event.key) ? /k/i.test(event.key) : event.code === 'KeyK';
  if (!isK || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('search-page #q');
  field?.focus();
  field?.select();
  if (!field) location.assign(`${document.querySelector<HTMLFormElement>('[role=search]')?.action ?? ''}#q`);
});

export {};
