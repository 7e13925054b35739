import * as words from '../../words/en/marks.ts';

// Switches an article's marks off and on, and stores the choice. public/restore-choice.js restores it before
// the first paint.
const STORED = 'synoptic-marks';
const { dataset } = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('button[data-marks]');

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    choose(dataset['marks'] !== 'off');
    showChoice(button);
  });
  showChoice(button);
}

function choose(isOff: boolean): void {
  if (isOff) dataset['marks'] = 'off';
  else delete dataset['marks'];
  try {
    if (isOff) localStorage.setItem(STORED, 'off');
    else localStorage.removeItem(STORED);
  } catch {
    // Without storage, the choice only holds for this page.
  }
}

function showChoice(control: HTMLButtonElement): void {
  control.textContent = dataset['marks'] === 'off' ? words.showMarks : words.hideMarks;
}
