import { isSearchKey } from '../search-key.ts';

// The shortcut focuses the search field if the page has one, or opens the search page.
addEventListener('keydown', (event) => {
  if (!isSearchKey(event)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('search-page #q');
  field?.focus();
  field?.select();
  if (!field) location.assign(`${document.querySelector<HTMLFormElement>('[role=search]')?.action ?? ''}#q`);
});
