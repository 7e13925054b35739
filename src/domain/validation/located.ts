import type { Article } from '../../schemas/article.ts';
import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import type { Passage } from '../passage.ts';
import type { Place } from './problem.ts';

/** A path into frontmatter: `['stance', 'evidence', 0, 'exact']`. */
export type FieldPath = readonly PropertyKey[];

/** A value with what is wrong in it absent, however deep it is, so that the rest can still be checked. */
export type Sound<T> =
  T extends readonly (infer Item)[] ? (Sound<Item> | undefined)[]
  : T extends object ? { [Key in keyof T]?: Sound<T[Key]> | undefined }
  : T;

/** A file's frontmatter with the place of each field. */
export interface Located<T> {
  slug: string;
  file: string;
  /** The fields that hold. */
  data: Sound<T>;
  placeOf: (path: FieldPath) => Place;
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
  received: { file: string; text: string } | null;
}

/** A dossier with all that the checks across files need. */
export interface LocatedDossier {
  slug: string;
  dossier: Located<DossierFrontmatter> | null;
  articles: readonly LocatedArticle[];
}
