import { z } from 'zod';
import { hasLetters } from '../text/names.ts';

/** Text in frontmatter that must not be empty; white space around it is removed. */
export const SentenceSchema = z.string().trim().min(1, 'it is empty');

/** A name in frontmatter: text with at least one letter or digit, so that it can be found in other texts. */
export const NameSchema = SentenceSchema.refine(hasLetters, {
  error: 'a name needs a letter or a digit',
  abort: true,
});

/** The form of a name that can be part of an address: lower-case words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The one or two letters that stand for an article in its dossier. */
export const SiglumSchema = z.string().regex(/^[A-Z]{1,2}$/, 'it must be one or two capital letters');

/** A name in frontmatter that becomes part of an address. */
export const SlugSchema = z.string().regex(SLUG, 'only a-z, 0-9 and single hyphens are allowed');
