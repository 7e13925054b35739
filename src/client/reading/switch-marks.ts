// Switches an article's marks off and on, remembered; public/restore-choice.js restores the choice before the first paint.
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

export {};
