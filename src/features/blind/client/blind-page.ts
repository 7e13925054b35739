import * as words from '../../../words/en/blind-client.ts';

// A blind page: its button for printing, and each revealed answer beside what the reader predicted. Without
// this script, the browser's own command prints, and both can be read on the page.
const button = document.querySelector<HTMLButtonElement>('.head button');
button?.addEventListener('click', () => {
  print();
});
button?.removeAttribute('hidden');

for (const said of document.querySelectorAll<HTMLElement>('[data-asked]')) {
  const question = `input[name="${said.dataset['asked'] ?? ''}"]`;
  const inputs = [...document.querySelectorAll<HTMLInputElement>(question)];
  const showAnswer = () => {
    const answer = inputs.find(({ type, checked }) => type !== 'radio' || checked)?.value.trim() ?? '';
    said.hidden = answer === '';
    said.textContent = words.youSaid(answer);
  };
  for (const input of inputs) input.addEventListener('input', showAnswer);
  // A browser that restores what the reader chose does so before `pageshow`.
  addEventListener('pageshow', showAnswer);
}
