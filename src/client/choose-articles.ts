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
  const narrowing = 'leadsOn' in form.dataset ? readNarrowing(pages, [], location.search) : null;
  if (narrowing?.shows === 'elsewhere') location.replace(narrowing.url + askedFragment());
  // This page had the whole comparison once, and there are links to its rows and passages.
  else if (location.pathname === pages.folder && location.hash !== '' && !document.querySelector(':target'))
    location.replace(comparisonAddress(pages, pages.sigla, location.search) + askedFragment());
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
