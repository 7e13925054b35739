import { passageFragment } from '../../domain/text/fragment.ts';
import { light } from './arrive.ts';
import { tell, type Offer } from './notice.ts';

/** The page's own address without a fragment, with what the reader folded away. */
function canonicalAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
  return canonical + location.search;
}

/** What a link to a part of the page means, and what it is called. */
interface Part {
  element: Element;
  name: string;
  fragment: string;
}

function partOf(link: HTMLAnchorElement): Part | null {
  const element = document.getElementById(link.hash.slice(1));
  if (!element) return null;
  if (link.classList.contains('num')) {
    const number = link.innerText.trim();
    return { element, name: number, fragment: passageFragment(element.id, number, element.querySelector('.text')?.textContent ?? '') };
  }
  const heading = element.querySelector('h1, h2, h3') ?? element;
  return { element, name: `“${heading.textContent.replace(/#$/, '').trim()}”`, fragment: link.hash };
}

/** Copies words; where the browser does not allow it, shows them to be copied by hand. */
export async function copy(link: HTMLElement, words: string, done: string, offers: readonly Offer[] = []): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    tell(link, done, offers);
  } catch {
    tell(link, `This browser does not let a page copy. Here it is: ${words}`, offers);
  }
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a:is(.num, .no, .self)') : null;
  const part = link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey ? partOf(link) : null;
  if (!link || !part) return;
  event.preventDefault();
  // As the link by itself would: a reader can go back to where they were.
  if (link.hash !== location.hash) history.pushState(null, '', link.hash);
  light(part.element);
  void copy(link, canonicalAddress() + part.fragment, `The link to ${part.name} is copied.`);
});
