// An article's page: switches the marks off and on, remembered, and opens the entry of the margin that a reference leads to.
const STORED = 'synoptic-marks';
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('button[data-marks]');

function showChoice(): void {
  if (button) button.textContent = root.dataset['marks'] === 'off' ? 'Show the marks' : 'Read without marks';
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const isOff = root.dataset['marks'] === 'off';
    if (isOff) delete root.dataset['marks'];
    else root.dataset['marks'] = 'off';
    showChoice();
    try {
      if (isOff) localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, 'off');
    } catch {
      // Without storage the choice holds for this page alone.
    }
  });
  showChoice();
}

function openTarget(): void {
  const entry = document.getElementById(decodeFragment());
  if (!entry?.closest('.margin')) return;
  for (const details of [entry.closest('details'), entry.querySelector('details')]) if (details) details.open = true;
  entry.querySelector('summary')?.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'nearest' });
}

function decodeFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

addEventListener('hashchange', openTarget);
openTarget();

export {};
