import * as words from '../../words/en/editing-layer.ts';
import { languageOf, passageOf, readSelectedWords, selectWords, textsOfPassages } from './selected-words.ts';
import { step, stepInto, stepRange, type Steps } from './word-steps.ts';

/**
 * Lets the reader choose words by keyboard: arrow keys move from word to word, Shift selects more.
 * @param name returns what readers call a passage
 * @param say reads something to those who listen
 * @param done called when the words are chosen
 */
export function chooseByKeyboard(
  name: (passage: string) => string,
  say: (message: string) => void,
  done: () => void,
): void {
  const texts = textsOfPassages();
  const [selected] = readSelectedWords(getSelection());
  let at = selected
    ? texts.findIndex((text) => passageOf(text) === selected.passage)
    : texts.findIndex((text) => text.getBoundingClientRect().bottom > innerHeight / 4);
  let steps: Steps | null = null;
  let text: HTMLElement | undefined;

  enter(Math.max(0, at), selected?.start ?? 0);

  function enter(index: number, offset: number): void {
    leave();
    at = index;
    text = texts[index];
    if (!text) return;
    steps = stepInto(text.textContent, languageOf(text), offset);
    text.tabIndex = -1;
    // Screen readers pass arrow keys on only to such an element.
    text.setAttribute('role', 'application');
    text.ariaLabel = words.keyboardMode(name(passageOf(text)));
    text.classList.add('edit-by-keyboard');
    text.addEventListener('keydown', press);
    text.addEventListener('blur', leave);
    text.focus({ preventScroll: true });
    text.scrollIntoView({ block: 'nearest' });
    show();
  }

  function leave(): void {
    if (!text) return;
    const left = text;
    text = undefined;
    left.removeEventListener('keydown', press);
    left.removeEventListener('blur', leave);
    left.removeAttribute('tabindex');
    left.removeAttribute('role');
    left.ariaLabel = null;
    left.classList.remove('edit-by-keyboard');
  }

  function show(): void {
    if (!text || !steps) return;
    const range = stepRange(steps, text.textContent);
    selectWords({ passage: passageOf(text), ...range });
    say(words.selectedWords(text.textContent.slice(range.start, range.end)));
  }

  function press(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      text?.blur();
      getSelection()?.removeAllRanges();
      say(words.keyboardLeft);
      return;
    }
    if (key === 'Enter') {
      event.preventDefault();
      done();
      return;
    }
    const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : null;
    if (next !== null) {
      event.preventDefault();
      if (texts[next]) enter(next, 0);
      return;
    }
    const moved = steps && step(steps, event);
    if (!moved) return;
    event.preventDefault();
    steps = moved;
    show();
  }
}
