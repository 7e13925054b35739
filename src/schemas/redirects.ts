import { z } from 'zod';
import { EdtfDateSchema } from './article.ts';
import { SentenceSchema } from './fields.ts';

/**
 * The form of an address of this site, without host, query and fragment: a page's ends with a slash, a file's
 * with an extension. Sigla may have letters of any script, which are not escaped here.
 */
export const ADDRESS = /^\/([\p{Ll}0-9-]+\/)*([\p{Ll}0-9-]+(\.[a-z0-9]+)+)?$/u;

const AddressSchema = z
  .string()
  .regex(
    ADDRESS,
    'it must be an address of this site without host, query and fragment, with a slash at both ends if it is a page’s: /village-well/voices/',
  );

/** The schema of a redirect in `content/redirects.yaml`. */
export const RedirectSchema = z.strictObject({
  /** The address that was published. */
  from: AddressSchema,
  /** The address that its readers are led to. */
  to: AddressSchema,
  /** The reason, a sentence. */
  why: SentenceSchema,
  /** When the address moved. */
  when: EdtfDateSchema,
});

/** A redirect that the editors wrote. */
export type WrittenRedirect = z.infer<typeof RedirectSchema>;

/** The schema of a redirect of the site: one that the editors wrote, or that follows from one. */
export const RedirectEntrySchema = z.object({
  from: z.string(),
  to: z.string(),
  /** Whether `from` was an article's page; pages of other kinds may have had an address of that form. */
  wasArticle: z.boolean(),
  /** Whether it leads to the same thing under another name. */
  isSame: z.boolean(),
});

/** A redirect of the site. */
export type RedirectEntry = z.infer<typeof RedirectEntrySchema>;
