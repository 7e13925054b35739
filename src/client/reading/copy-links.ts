import { passageCitation } from '../../features/citation/passage-citation.ts';
import { keepView } from '../../site/addresses/keep-view.ts';
import { passageFragment, readFragment } from '../../site/addresses/passage-fragment.ts';
import * as words from '../../words/en/reading.ts';
import { light } from './arrive.ts';
import { tell, type NextStep } from './notice.ts';
import { isPlainClick } from '../decisions/plain-click.ts';
import { shownText } from './shown-text.ts';

/** A part of the page to which a link can be copied. */
export interface Part {
  link: HTMLAnchorElement;
  element: Element;
  /** What readers call it: "B 5", or its title in quotation marks. */
  name: string;
  /** The fragment of its address, with its `#`. */
  fragment: string;
}

/** The links that copy an address: numbers of passages, signs after headings, and “Copy link” in rows. */
const LINKS = 'a:is(.num, .self, .row .copy)';

/** Functions that return what else can be done with a part. */
const offers: ((part: Part) => NextStep[])[] = [offerCitation];

// Without this script, these are ordinary links.
for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
  link.title = words.copyLink;
  // Also in a fold, which `innerText` would not read.
  link.ariaLabel ??= words.copyLinkTo(shownText(link));
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
  const part = link && isPlainClick(event) ? readPart(link) : null;
  if (!part) return;
  event.preventDefault();
  light(part.element);
  void copy(
    part.link,
    addressOf(part),
    words.linkIsCopied(part.name),
    offers.flatMap((offer) => offer(part)),
  );
  const { hash } = part.link;
  // An ordinary link would do the same, so that the reader can go back. It comes last, since browsers may
  // refuse.
  if (hash !== location.hash) history.pushState(null, '', hash);
});

/** Adds offers to the notice that a link was copied. */
export function offerWith(offer: (part: Part) => NextStep[]): void {
  offers.push(offer);
}

/**
 * Copies words and shows a notice about it. If the browser does not allow that, the notice has the words, to
 * copy by hand.
 * @param link the element that the notice follows
 * @param wanted the words to copy
 * @param done the words of the notice
 * @param next what the notice offers to do next
 */
export async function copy(
  link: HTMLElement,
  wanted: string,
  done: string,
  next: readonly NextStep[] = [],
): Promise<void> {
  try {
    await navigator.clipboard.writeText(wanted);
    tell(link, done, next);
  } catch {
    tell(link, words.cannotCopy(wanted), next);
  }
}

/**
 * Returns the page's own absolute address, without query and fragment. It is the one at which the reader is
 * if the page has no canonical address, or if the build could only assume the origin of that address.
 */
export function canonicalAddress(): string {
  const canonical =
    import.meta.env.IS_SITE_SET && document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical ? canonical.href : location.origin + location.pathname;
}

/** Returns the address of a part, with the folds that the reader chose. */
function addressOf({ fragment }: Part): string {
  return canonicalAddress() + keepView(location.search) + fragment;
}

function readPart(link: HTMLAnchorElement): Part | null {
  const element = document.getElementById(readFragment(link.hash).id);
  if (!element) return null;
  if (link.matches('.num')) {
    const name = link.innerText.trim();
    const text = shownText(element.querySelector('.text') ?? element);
    return { link, element, name, fragment: passageFragment(element.id, name, text) };
  }
  const heading = shownText(element.querySelector('h1, h2, h3') ?? element);
  return { link, element, name: words.partWithHeading(heading), fragment: link.hash };
}

/** Offers to copy a passage with its citation; offers nothing for other parts. */
function offerCitation(part: Part): NextStep[] {
  const { link, element, name } = part;
  // The citation is on the article or on what it quotes or, in a comparison, in the list of articles.
  const key = element.closest<HTMLElement>('[data-s]')?.dataset['s'] ?? '';
  const { cite } =
    (
      element.closest<HTMLElement>('[data-cite]') ??
      document.querySelector<HTMLElement>(`[data-cite][data-s="${key}"]`)
    )?.dataset ?? {};
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
