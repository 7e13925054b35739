import { z } from 'zod';
import { hasLetters } from '../text/names.ts';
import { withoutUnseen } from '../text/unseen.ts';

/** What nobody sees although Unicode has it among letters or signs. */
const BLANK = /\u2800/g;

/** Whether a text has anything that readers can see. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(withoutUnseen(text).replace(BLANK, ''));
}

/** Text in frontmatter that must not be empty; white space around it is removed. */
export const SentenceSchema = z
  .string()
  .trim()
  .min(1, { error: 'it is empty', abort: true })
  .refine(isVisible, { error: 'it has nothing that anybody can see', abort: true });

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

/** The most characters of a name that becomes part of an address: file systems allow 255 in all. */
export const MAX_SLUG_LENGTH = 100;

/** A name in frontmatter that becomes part of an address. */
export const SlugSchema = z
  .string()
  .max(MAX_SLUG_LENGTH, `at most ${MAX_SLUG_LENGTH} characters are allowed`)
  .regex(SLUG, 'only a-z, 0-9 and single hyphens are allowed');

/** Whether an address can be published as it is: nothing in it is hidden, and none of it is a user's name. */
export function isPlainUrl(url: string): boolean {
  return !/[\s\\\p{C}\p{Default_Ignorable_Code_Point}]/u.test(url) && !/^[a-z]+:\/*[^/?#]*@/i.test(url);
}
