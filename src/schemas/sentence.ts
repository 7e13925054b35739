import { z } from 'zod';

/** A text in frontmatter that has at least one word. */
export const SentenceSchema = z.string().trim().min(1, 'it is empty');
