import type { Article } from '../schemas/article.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import type { Place } from './problem.ts';
import type { Passage } from '../schemas/entry.ts';

/** A path into frontmatter: `['stance', 'evidence', 0, 'exact']`. */
export type FieldPath = readonly PropertyKey[];

/** A value with what is wrong in it absent, however deep it is, so that the rest can still be checked. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? (Sound<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/** A file's frontmatter with the place of each field. */
export interface Located<T> {
  slug: string;
  file: string;
  /** The fields that hold. */
  data: Sound<T>;
  placeOf: (path: FieldPath) => Place;
  /** Whether a field is there, right or wrong; a misspelt one counts as the one that was meant. */
  isWritten: (path: FieldPath) => boolean;
}

/**
 * A list's items where all of them hold, else `null`: what is not in a list with holes may be in one of the
 * holes.
 */
export function allOf<T>(items: readonly (T | undefined)[] | undefined): T[] | null {
  const sound = items?.filter((item) => item !== undefined);
  return sound !== undefined && sound.length === items?.length ? sound : null;
}

/** A word of the body and the line it stands on. */
export interface LocatedWord {
  word: string;
  line: number;
}

/** An article with all that the checks across files need. */
export interface LocatedArticle extends Located<Article> {
  passages: readonly Passage[];
  /** The words of the body (the title is not among them). */
  bodyWords: readonly LocatedWord[];
  /** How many quotations the body has, those inside others not counted. */
  quotations: number;
  received: { file: string; text: string } | null;
}

/** A dossier with all that the checks across files need. */
export interface LocatedDossier {
  slug: string;
  dossier: Located<DossierFrontmatter> | null;
  articles: readonly LocatedArticle[];
}
