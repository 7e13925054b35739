import type { Article } from '../schemas/article.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import type { Place } from './problem.ts';
import type { Passage } from '../schemas/entry.ts';
import type { QuotablePassages } from '../text/find-quote.ts';

/** A path into frontmatter, such as `['stance', 'evidence', 0, 'exact']`. */
export type FieldPath = readonly PropertyKey[];

/** T with its invalid parts removed at any depth, so that the rest can still be checked. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? (Sound<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/** A file's valid frontmatter with the place of each field. */
export interface Located<T> {
  slug: string;
  file: string;
  /** The valid fields. */
  data: Sound<T>;
  placeOf: (path: FieldPath) => Place;
  /** Whether a field is present, valid or not; a misspelled field counts as the one that was meant. */
  isWritten: (path: FieldPath) => boolean;
}

/**
 * Returns a list's items if all are valid. Otherwise returns `null`, since an item that is not found in the
 * list may be one of the invalid ones.
 */
export function allOf<T>(items: readonly (T | undefined)[] | undefined): T[] | null {
  const sound = items?.filter((item) => item !== undefined);
  return sound !== undefined && sound.length === items?.length ? sound : null;
}

/** A word with its line in its file. */
export interface LocatedWord {
  word: string;
  line: number;
  /** Whether it begins a passage, or a line of one. */
  isBegun?: boolean;
  /** For the mark of a list's item, which the page shows: what a received text may have for it. */
  mark?: readonly string[];
}

/** An article with everything that the checks need. */
export interface LocatedArticle extends Located<Article> {
  passages: readonly Passage[];
  /** The passages as quotes are looked for in them. */
  quotable: QuotablePassages;
  /** The same, so that quotes with other characters that look alike are found as well. */
  alike: () => QuotablePassages;
  /** The words of the body, without the title. */
  bodyWords: readonly LocatedWord[];
  /** The lines of the article's file. */
  lines: readonly string[];
  /** The number of quotations at the top level of the body. */
  quotations: number;
  /** The path and text of the received file; `null` if there is none or it is not UTF-8. */
  received: { file: string; text: string } | null;
}

/** A dossier with everything that the checks need. */
export interface LocatedDossier {
  slug: string;
  dossier: Located<DossierFrontmatter> | null;
  articles: readonly LocatedArticle[];
  /** The ids of its kinds of notes; `null` if they can't be read. */
  noteKinds: readonly string[] | null;
}
