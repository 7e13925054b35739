import type { Stand } from '../../schemas/stands.ts';
import type { Timeline, TimelineEntry, TimelineRow } from '../../views/timeline.ts';

/** Words on a card, with a fallback in case the card's fonts lack their letters. */
export interface CardWords {
  text: string;
  /** The fallback. */
  instead: string;
}

/** An article's own title, or the one that the editor supplied, in brackets. */
export interface CardTitle extends CardWords {
  isSupplied: boolean;
}

/** One article on a card that shows several. */
export interface CardColumn {
  siglum: string;
  /** The siglum in lower case, which chooses the article's hue. */
  key: string;
  source: CardWords;
  /** The lines below the source: the year and the stance, or none. */
  facts: string[];
  title: CardTitle;
  /** Where the article stands on the card's proposition; `null` if the card shows none. */
  stand: Stand | null;
}

/** The columns of a card. */
export interface CardColumns {
  columns: CardColumn[];
  /** How many articles have no column for lack of room. */
  left: number;
}

/** When and where the articles of a dossier stand; sources have a fallback like other words. */
export interface CardTimeline {
  rows: (Omit<TimelineRow, 'entries'> & { entries: (TimelineEntry & { instead: string })[] })[];
  events: Timeline['events'];
}

/** The content of a card: words and stands, without sizes and colors. */
export type CardPicture =
  | {
      kind: 'comparison';
      dossier: CardWords;
      articles: CardColumns;
      row: { lead: string; claim: CardWords } | null;
    }
  | { kind: 'proposition'; dossier: CardWords; claim: CardWords; text: CardWords; articles: CardColumns }
  | { kind: 'dossier'; title: CardWords; timeline: CardTimeline; articles: CardColumns }
  | {
      kind: 'article';
      dossier: CardWords;
      siglum: string;
      key: string;
      title: CardTitle;
      source: CardWords;
      date: string;
      stance: string;
      summary: CardWords;
    }
  | { kind: 'plain'; title: string; text: string };

/** The address of a card's image, and its alternative text. */
export interface CardImage {
  /** Root-relative. */
  url: string;
  alt: string;
}

/** A social card: the image that other sites show when they link to a page. */
export interface Card extends CardImage {
  picture: CardPicture;
}

/** A card's width and height in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
