// The form in which readers choose which articles to compare, some sets of which may have no page of their
// own. Its page also lists sets without this script.
import { comparisonAddress, type ComparisonPages } from '../site/addresses/comparison-address.ts';
import { askedFragment } from './asked-fragment.ts';
import { readNarrowing } from '../site/addresses/narrowing.ts';
import { chooseMore } from '../words/en/comparison-page.ts';

const form = document.querySelector<HTMLFormElement>('form[data-pages]');
const [first] = form?.querySelectorAll('input') ?? [];

if (form && first) {
  const pages = JSON.parse(form.dataset['pages'] ?? '') as ComparisonPages;
  if ('leadsOn' in form.dataset) {
    const narrowing = readNarrowing(pages, [], location.search);
    if (narrowing?.shows === 'elsewhere') location.replace(narrowing.url + askedFragment());
  }
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
