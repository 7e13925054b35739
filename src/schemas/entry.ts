import type { ElementContent } from 'hast';
import { z } from 'zod';
import { ArticleSchema, type Article } from './article.ts';
import { DossierSchema, type DossierFrontmatter } from './dossier.ts';

/** What a passage is. */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item';

/** The title or a leaf block of an article. Being quoted is a mark on it, not a passage around it. */
export interface Passage {
  /** The passage's fragment, the same in the data, on the article's page and in every comparison. */
  id: string;
  kind: PassageKind;
  /** Its words, white space collapsed. */
  text: string;
  /**
   * Its words as inline nodes of HTML, with the emphasis and the safe links of the text; their text is
   * `text`.
   */
  inline: ElementContent[];
  /** Its line in the article's file, from 1. */
  line: number;
}

/**
 * How an article's passages are laid out: each by its index, inside the quotations and lists that hold it.
 */
export type Block =
  /** `depth` is a heading's level in the text, from 1 and without gaps; 0 for other passages. */
  | { kind: 'passage'; passage: number; depth: number }
  | { kind: 'quotation'; blocks: Block[] }
  | { kind: 'list'; start: number | null; items: Block[][] };

/** An article as the corpus gives it: checked frontmatter, its passages, and what was received. */
export interface ArticleEntry {
  slug: string;
  data: Article;
  passages: Passage[];
  blocks: Block[];
  /** SHA-256 (hexadecimal) and length of the received text. */
  received: { hash: string; bytes: number };
}

/** A dossier as the corpus gives it, its articles in the order of their sigla. */
export interface DossierEntry {
  slug: string;
  data: DossierFrontmatter;
  /** What the dossier is about, as HTML. */
  about: string;
  articles: ArticleEntry[];
}

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
