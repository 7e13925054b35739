import { askedFragment } from '../asked-fragment.ts';
import type { Narrowing } from '../../site/addresses/narrowing.ts';
import { writeOnly } from '../../site/addresses/only.ts';
import { readFragment, siglumOfPassage } from '../../site/addresses/passage-fragment.ts';
import * as words from '../../words/en/narrowing.ts';
import { make } from './make.ts';
import type { ArticleOnPage } from './wide-page.ts';

/** Says below the heading which articles are shown, with a link to all, and what the address gets wrong. */
export function sayWhatIsShown(
  narrowing: Exclude<Narrowing, { shows: 'elsewhere' }>,
  articles: readonly ArticleOnPage[],
): void {
  const line = make('p', { className: 'small quiet' });
  // Prints without its link.
  line.dataset['narrowed'] = '';
  line.append(...sentences(narrowing, articles).flatMap((sentence) => [sentence, ' ']));
  if (narrowing.shows === 'some') line.append(linkToAll(articles.length));
  document.querySelector('.head h1')?.after(line);
}

function sentences(
  narrowing: Exclude<Narrowing, { shows: 'elsewhere' }>,
  articles: readonly ArticleOnPage[],
): string[] {
  const { unknown } = narrowing;
  const unknownInWords = unknown.length > 0 ? [words.unknown(unknown)] : [];
  if (narrowing.shows === 'all')
    return [...unknownInWords, ...(narrowing.isTooFew ? [words.tooFew(articles.length)] : [])];
  const leftOut = articles.find(
    ({ key, siglum }) => key === siglumInFragment() && !narrowing.sigla.includes(siglum),
  );
  return [
    ...unknownInWords,
    words.someOf(narrowing.sigla.length, articles.length),
    ...(leftOut ? [words.leadsToLeftOut(leftOut.siglum)] : []),
  ];
}

/** Returns the siglum, in lower case, of the text or passage that the address leads to. */
function siglumInFragment(): string | null {
  const { id } = readFragment(location.hash);
  return siglumOfPassage(id) ?? /^text-(\p{Ll}+)$/u.exec(id)?.[1] ?? null;
}

function linkToAll(all: number): HTMLAnchorElement {
  const link = make('a', { textContent: words.showAll(all) });
  const keepAddress = () =>
    (link.href = location.pathname + writeOnly(location.search, []) + askedFragment());
  keepAddress();
  // Sections may have been folded and passages chosen since.
  link.addEventListener('click', keepAddress);
  return link;
}
