import { z } from 'zod';

/** A text in frontmatter that has at least one word. */
export const SentenceSchema = z.string().trim().min(1, 'it is empty');

/** What can be a part of an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name in frontmatter that becomes a part of an address. */
export const SlugSchema = z.string().regex(SLUG, 'only a-z, 0-9 and single hyphens are allowed');
