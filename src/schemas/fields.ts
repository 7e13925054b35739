import { z } from 'zod';
import { INTERFACE } from '../text/language.ts';
import { hasLetters } from '../text/names.ts';
import { withoutUnseen } from '../text/unseen.ts';

/** What nobody sees although Unicode has it among letters or signs. */
const BLANK = /\u2800/g;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text has anything that readers can see. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(withoutUnseen(text).replace(BLANK, ''));
}

/** Text in frontmatter that must not be empty; white space around it is removed. */
export const SentenceSchema = z
  .string()
  .trim()
  .min(1, { error: 'it is empty', abort: true })
  .refine(isVisible, { error: 'it has nothing that anybody can see', abort: true })
  .meta({ pattern: VISIBLE.source });

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

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]/.test(tag) && new Intl.Locale(tag).baseName !== '';
  } catch {
    return false;
  }
}

/** The language of a text as a BCP 47 tag; by default that of the interface. */
export const LanguageSchema = z
  .string()
  .refine(isLanguageTag, 'it must be a language tag like en or ar')
  .default(INTERFACE.lang);

/** The form of a name that can be part of an address: lower-case words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks whether a capital has a small letter, for addresses, of which scripts make the capital again. */
function hasOwnSmallLetter(capital: string): boolean {
  const small = capital.toLowerCase();
  return small !== capital && [...small].length === 1 && small.toUpperCase() === capital;
}

/** The one or two letters that stand for an article in its dossier: capitals of any script. */
export const SiglumSchema = z
  .string()
  .normalize()
  .regex(/^\p{Lu}{1,2}$/u, { error: 'it must be one or two capital letters', abort: true })
  .refine(
    (siglum) => [...siglum].every(hasOwnSmallLetter),
    'it has a capital without a small letter of its own, which addresses need',
  );

/** The most characters of a name that becomes part of an address: file systems allow 255 in all. */
export const MAX_SLUG_LENGTH = 100;

/** Whether a text has letters, but none that are Latin. */
export function lacksLatinLetters(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}

/** A name in frontmatter that becomes part of an address. */
export const SlugSchema = z
  .string()
  .max(MAX_SLUG_LENGTH, `at most ${MAX_SLUG_LENGTH} characters are allowed`)
  .regex(SLUG, {
    error: ({ input }) =>
      lacksLatinLetters(String(input))
        ? 'it becomes part of an address, so write it in Latin letters: only a-z, 0-9 and single hyphens are allowed'
        : 'only a-z, 0-9 and single hyphens are allowed',
  });

/** Whether an address can be published as it is: nothing in it is hidden, and none of it is a user's name. */
export function isPlainUrl(url: string): boolean {
  return !/[\s\\\p{C}\p{Default_Ignorable_Code_Point}]/u.test(url) && !/^[a-z]+:\/*[^/?#]*@/i.test(url);
}

/** An address on the web that can be published as it is. */
export const httpUrl = z
  .url({
    protocol: /^https?$/,
    error: 'it must be an address that begins with http:// or https://',
    abort: true,
  })
  .refine(
    isPlainUrl,
    'it has white space, a backslash, a character that nobody sees, or a user’s name before @',
  )
  .meta({ pattern: '^https?://' });

/** What a draft says where its editor has written nothing yet, and what it is called. */
export const [NOT_WRITTEN, UNTITLED] = ['Not written yet.', 'A draft without a title'];

/** Accepts a field that is not there, or has no value, as if it had this one. */
export function orElse<Schema extends z.ZodType>(
  schema: Schema,
  value: z.input<Schema>,
): z.ZodPreprocess<Schema> {
  return z.preprocess((written) => written ?? value, schema);
}

/** Returns an object without the fields that have no value. */
export function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
