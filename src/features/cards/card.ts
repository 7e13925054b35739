import type { Stand } from '../../views/rows.ts';

/** Words on a card, and what stands in their place where the card's fonts lack their letters. */
export interface CardWords {
  text: string;
  instead: string;
}

/** An article's title: its own, or the editor's, in brackets. */
export interface CardTitle extends CardWords {
  isSupplied: boolean;
}

/** One article on a card that shows several. */
export interface CardColumn {
  siglum: string;
  /** The siglum in lower case: its hue. */
  key: string;
  source: CardWords;
  /** What stands under the source: the year and the stance, or nothing. */
  facts: string[];
  title: CardTitle;
  /** Where its author stands, on a card that shows a proposition. */
  stand: Stand | null;
}

/** The columns of a card, and how many articles found no room. */
export interface CardColumns {
  columns: CardColumn[];
  left: number;
}

/** What is drawn on a card: words and stands, without sizes and colors. */
export type CardPicture =
  | {
      kind: 'comparison';
      dossier: CardWords;
      articles: CardColumns;
      row: { lead: string; label: CardWords } | null;
    }
  | { kind: 'proposition'; dossier: CardWords; label: CardWords; text: CardWords; articles: CardColumns }
  | { kind: 'dossier'; title: CardWords; articles: CardColumns }
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

/** A picture as a page names it: where it is, and what it shows in words. */
export interface CardImage {
  /** Root-relative. */
  url: string;
  alt: string;
}

/** A social card: what other sites show of a page that is linked on them. */
export interface Card extends CardImage {
  picture: CardPicture;
}

/** A card's width and height in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
