import { writeMarks } from '../../site/addresses/marks-in-address.ts';
import * as words from '../../words/en/marks.ts';

// Makes a switch that shows all marks, or only those that are asked for, and that the address and the browser
// remember. public/restore-choice.js restores the choice before the first paint.
const STORED = 'synoptic-marks';
const { dataset } = document.documentElement;

// An address that narrows a comparison can leave no label.
if (document.querySelector('.margin'))
  document.querySelector('.about-marks > :last-child, #texts .jump')?.after(makeSwitch());

function makeSwitch(): HTMLLabelElement {
  const label = document.createElement('label');
  label.className = 'all-marks';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = dataset['marks'] !== undefined;
  if (box.checked) showInAddress(true);
  box.addEventListener('change', () => {
    if (box.checked) dataset['marks'] = 'all';
    else delete dataset['marks'];
    store(box.checked);
    showInAddress(box.checked);
  });
  label.append(box, words.showAllMarks);
  return label;
}

function showInAddress(areShown: boolean): void {
  const search = writeMarks(location.search, areShown);
  if (search === location.search) return;
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}

function store(areShown: boolean): void {
  try {
    if (areShown) localStorage.setItem(STORED, 'all');
    else localStorage.removeItem(STORED);
  } catch {
    // Without storage, the choice only holds for this page.
  }
}
