import type { Paths } from '../paths.ts';
import type { Card } from './card.ts';

/** The card of pages that have none of their own. */
export function siteCard({ cardSite }: Paths): Card {
  return plainCard(
    cardSite,
    'Articles, side by side',
    'Several articles about one subject, in their own words: read them, compare them, search them, and link to any comparison.',
  );
}

/** The card of pages on which sources are hidden: it names none. */
export function blindCard({ cardBlind }: Paths): Card {
  return plainCard(
    cardBlind,
    'Blind reading',
    'Articles about one subject, side by side, with their sources hidden. Which is which?',
  );
}

function plainCard(url: string, title: string, text: string): Card {
  return { url, alt: `${title}. ${text}`, picture: { kind: 'plain', title, text } };
}
