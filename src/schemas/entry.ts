import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { Block, DossierEntry } from './content.ts';
import { ArticleSchema } from './article.ts';
import { DossierSchema } from './dossier.ts';

const PassageSchema = z.object({
  id: z.string(),
  kind: z.enum(['title', 'heading', 'paragraph', 'item']),
  text: z.string(),
  inline: z.array(z.custom<ElementContent>((node) => typeof node === 'object' && node !== null)),
  line: z.number(),
});

const BlockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passage'), passage: z.number(), depth: z.number() }),
  z.object({ kind: z.literal('quotation'), blocks: z.array(z.lazy(() => BlockSchema)) }),
  z.object({
    kind: z.literal('list'),
    start: z.number().nullable(),
    items: z.array(z.array(z.lazy(() => BlockSchema))),
  }),
]);

/** A dossier with its articles as Astro's collection holds it: what the corpus read. */
export const DossierEntrySchema = z.object({
  slug: z.string(),
  data: DossierSchema,
  about: z.string(),
  articles: z.array(
    z.object({
      slug: z.string(),
      data: ArticleSchema,
      passages: z.array(PassageSchema),
      blocks: z.array(BlockSchema),
      received: z.object({ hash: z.string(), bytes: z.number() }),
    }),
  ),
}) satisfies z.ZodType<DossierEntry>;
