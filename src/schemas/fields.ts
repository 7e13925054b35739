import { z } from 'zod';
import { hasLetters } from '../text/names.ts';

/** Text in frontmatter that must not be empty; white space around it is removed. */
export const SentenceSchema = z.string().trim().min(1, 'it is empty');

/** The most characters that a name or a headline may have, since texts are searched for it. */
const MAX_NAME = 300;

/** A name or headline in frontmatter: text with a letter or digit, so that it can be found in other texts. */
export const NameSchema = SentenceSchema.max(MAX_NAME, `it may have at most ${MAX_NAME} characters`).refine(
  hasLetters,
  {
    error: 'it needs a letter or a digit',
    abort: true,
  },
);

/** The form of a name that can be part of an address: lower-case words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The one or two letters that stand for an article in its dossier. */
export const SiglumSchema = z.string().regex(/^[A-Z]{1,2}$/, 'it must be one or two capital letters');

/** A name in frontmatter that becomes part of an address. */
export const SlugSchema = z.string().regex(SLUG, 'only a-z, 0-9 and single hyphens are allowed');
