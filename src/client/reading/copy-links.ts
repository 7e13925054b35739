import { passageCitation } from '../../features/citation/passage-citation.ts';
import { keepFolds } from '../../site/addresses/keep-folds.ts';
import { passageFragment } from '../../site/addresses/passage-fragment.ts';
import * as words from '../../words/en/reading.ts';
import { light } from './arrive.ts';
import { tell, type Offer } from './notice.ts';
import { isPlainClick } from './plain-click.ts';
import { shownText } from './shown-text.ts';

/** A part of the page that a link means. */
export interface Part {
  link: HTMLAnchorElement;
  element: Element;
  /** What readers call it: "B 5", or its title in quotation marks. */
  name: string;
  fragment: string;
}

/** The links that stand for a part of the page: numbers of passages and rows, and the signs after headings. */
const LINKS = 'a:is(.num, .no, .self)';

/** What else can be done with a part, by those who offer it. */
const offers: ((part: Part) => Offer[])[] = [offerCitation];

// Without this script they are links like others.
for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
  link.title = words.copyLink;
  link.ariaLabel ??= words.copyLinkTo(link.innerText.trim());
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
  const part = link && isPlainClick(event) ? readPart(link) : null;
  if (!part) return;
  event.preventDefault();
  const { hash } = part.link;
  // As the link by itself would: a reader can go back to where they were.
  if (hash !== location.hash) history.pushState(null, '', hash);
  light(part.element);
  void copy(
    part.link,
    addressOf(part),
    words.linkIsCopied(part.name),
    offers.flatMap((offer) => offer(part)),
  );
});

/** Adds what can be done with a part once the link to it is copied. */
export function offerWith(offer: (part: Part) => Offer[]): void {
  offers.push(offer);
}

/** Copies words and says so; where the browser does not allow it, shows them to be copied by hand. */
export async function copy(
  link: HTMLElement,
  wanted: string,
  done: string,
  next: readonly Offer[] = [],
): Promise<void> {
  try {
    await navigator.clipboard.writeText(wanted);
    tell(link, done, next);
  } catch {
    tell(link, words.cannotCopy(wanted), next);
  }
}

/** The page's own address, without what it is asked for. */
export function canonicalAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname
  );
}

/** The address of a part; what the reader folded away stays so. */
function addressOf({ fragment }: Part): string {
  return canonicalAddress() + keepFolds(location.search) + fragment;
}

function readPart(link: HTMLAnchorElement): Part | null {
  const element = document.getElementById(link.hash.slice(1));
  if (!element) return null;
  if (link.matches('.num')) {
    const name = link.innerText.trim();
    const text = shownText(element.querySelector('.text') ?? element);
    return { link, element, name, fragment: passageFragment(element.id, name, text) };
  }
  const heading = shownText(element.querySelector('h1, h2, h3') ?? element);
  return { link, element, name: words.partWithHeading(heading), fragment: link.hash };
}

/** A passage can be copied with its citation. */
function offerCitation(part: Part): Offer[] {
  const { link, element, name } = part;
  // On an article's page its own element says how to cite it; in a comparison the list of the articles does.
  const key = element.closest<HTMLElement>('[data-s]')?.dataset['s'] ?? '';
  const cite = document.querySelector<HTMLElement>(`[data-cite][data-s="${key}"]`)?.dataset['cite'];
  const text = element.querySelector('.text, h1');
  if (!text || cite === undefined) return [];
  const citation = passageCitation({
    words: shownText(text),
    cite,
    name: link.matches('.num') ? name : null,
    address: addressOf(part),
  });
  return [{ words: words.copyWithCitation, act: () => void copy(link, citation, words.passageIsCopied) }];
}
