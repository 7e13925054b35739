// A comparison that its address narrows to some of its articles (`?only=b-d-f`). This runs before the page's
// other scripts, which read the rows and columns that are left. public/large-comparison.js loads it only if
// the address asks for it.
import { askedFragment } from './asked-fragment.ts';
import { readNarrowing } from '../site/addresses/narrowing.ts';
import { narrowPage } from './narrowing/narrow-page.ts';
import { sayWhatIsShown } from './narrowing/say-what-is-shown.ts';
import { readArticles, type WidePages } from './narrowing/wide-page.ts';

const { dataset } = document.documentElement;
const pages = JSON.parse(
  document.querySelector<HTMLElement>('.chooser')?.dataset['pages'] ?? 'null',
) as WidePages | null;

// If the mark is gone, the page stopped waiting and a reader may already be reading it.
if (pages && dataset['narrowing'] !== undefined) {
  const articles = readArticles();
  const narrowing = readNarrowing(
    pages,
    articles.map(({ siglum }) => siglum),
    location.search,
  );
  if (narrowing?.shows === 'elsewhere') {
    dataset['narrowing'] = 'left';
    location.replace(narrowing.url + askedFragment());
  } else {
    if (narrowing) sayWhatIsShown(narrowing, articles);
    if (narrowing?.shows === 'some') narrowPage(narrowing.sigla, articles, pages);
    delete dataset['narrowing'];
  }
}
