// The page on which readers choose what to compare, in a dossier of which not every set has a page. The page
// lists some sets without this script.
import { comparisonAddress, type ComparisonPages } from '../site/addresses/comparison-address.ts';
import { askedFragment } from './asked-fragment.ts';
import { readNarrowing } from '../site/addresses/narrowing.ts';
import { chooseMore } from '../words/en/comparison-page.ts';

const form = document.querySelector<HTMLFormElement>('form[data-pages]');
const [first] = form?.querySelectorAll('input') ?? [];

if (form && first) {
  const pages = JSON.parse(form.dataset['pages'] ?? '') as ComparisonPages;
  // An address of this page that names articles means their comparison.
  const narrowing = readNarrowing(pages, [], location.search);
  if (narrowing?.shows === 'elsewhere') location.replace(narrowing.url + askedFragment());
  form.noValidate = true;
  form.addEventListener('change', () => first.setCustomValidity(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const boxes = form.querySelectorAll<HTMLInputElement>('input:checked');
    const chosen = [...boxes].map(({ value }) => value.toUpperCase());
    first.setCustomValidity(chosen.length < 2 ? chooseMore : '');
    if (form.reportValidity()) location.assign(comparisonAddress(pages, chosen));
  });
}
