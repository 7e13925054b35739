import { isSearchKey } from '../search-key.ts';

// From any page a key leads to the search.
addEventListener('keydown', (event) => {
  if (!isSearchKey(event)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('search-page #q');
  field?.focus();
  field?.select();
  if (!field) location.assign(`${document.querySelector<HTMLFormElement>('[role=search]')?.action ?? ''}#q`);
});
