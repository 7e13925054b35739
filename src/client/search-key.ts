// Ctrl+K, or Cmd+K, leads to the search from any page.
addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('search-page #q');
  field?.focus();
  field?.select();
  if (!field) location.assign(`${document.querySelector<HTMLFormElement>('[role=search]')?.action ?? ''}#q`);
});

export {};
