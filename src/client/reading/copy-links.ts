import { passageCitation } from '../../features/citation/passage-citation.ts';
import { passageFragment } from '../../site/addresses/passage-fragment.ts';
import { light } from './arrive.ts';
import { tell, type Offer } from './notice.ts';
import { wordsOf } from './words-of.ts';

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

/** Adds what can be done with a part once the link to it is copied. */
export function offerWith(offer: (part: Part) => Offer[]): void {
  offers.push(offer);
}

/** The page's own address, without what it is asked for. */
export function canonicalAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname
  );
}

/** The address of a part; what the reader folded away stays so, and nothing else that the page is asked for. */
function addressOf({ fragment }: Part): string {
  const query = location.search
    .slice(1)
    .split('&')
    .filter((part) => /^(un)?fold=/.test(part))
    .join('&');
  return `${canonicalAddress()}${query === '' ? '' : `?${query}`}${fragment}`;
}

function readPart(link: HTMLAnchorElement): Part | null {
  const element = document.getElementById(link.hash.slice(1));
  if (!element) return null;
  if (link.matches('.num')) {
    const name = link.innerText.trim();
    return {
      link,
      element,
      name,
      fragment: passageFragment(element.id, name, wordsOf(element.querySelector('.text') ?? element)),
    };
  }
  const heading = element.querySelector('h1, h2, h3') ?? element;
  return { link, element, name: `“${wordsOf(heading)}”`, fragment: link.hash };
}

/** A passage can be copied with its citation. */
function offerCitation(part: Part): Offer[] {
  const { link, element, name } = part;
  // On an article's page its own element says how to cite it; in a comparison the list of the articles does.
  const key = element.closest<HTMLElement>('[data-s]')?.dataset['s'] ?? '';
  const cite = document.querySelector<HTMLElement>(`[data-cite][data-s="${key}"]`)?.dataset['cite'];
  const text = element.querySelector('.text, h1');
  if (!text || cite === undefined) return [];
  const copied = passageCitation({
    words: wordsOf(text),
    cite,
    name: link.matches('.num') ? name : null,
    address: addressOf(part),
  });
  return [
    {
      words: 'Copy it with its citation',
      act: () => void copy(link, copied, 'The passage is copied, with its citation.'),
    },
  ];
}

/** Copies words and says so; where the browser does not allow it, shows them to be copied by hand. */
export async function copy(
  link: HTMLElement,
  words: string,
  done: string,
  next: readonly Offer[] = [],
): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    tell(link, done, next);
  } catch {
    tell(link, `This browser does not let a page copy. Here it is: ${words}`, next);
  }
}

// Without this script they are links like others.
for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
  link.title = 'Copy the link to it';
  link.ariaLabel ??= `${link.innerText.trim()}: copy the link to it`;
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
  const part =
    link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey ? readPart(link) : null;
  if (!part) return;
  event.preventDefault();
  const { hash } = part.link;
  // As the link by itself would: a reader can go back to where they were.
  if (hash !== location.hash) history.pushState(null, '', hash);
  light(part.element);
  void copy(
    part.link,
    addressOf(part),
    `The link to ${part.name} is copied.`,
    offers.flatMap((offer) => offer(part)),
  );
});
