import type { ElementContent } from 'hast';
import { z } from 'zod';
import { DraftSchema, type Article } from './article.ts';
import { SharedNoteKindsSchema, type SharedNoteKinds } from './note-kinds.ts';
import { DraftDossierSchema, type DossierFrontmatter } from './dossier.ts';

/** The kind of a passage; an item is a paragraph in a list. */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item';

/** The title of an article or one of the leaf blocks of its body. Quotations and lists are not passages. */
export interface Passage {
  /** The passage's fragment: the same in the data, on the article's page and in every comparison. */
  id: string;
  kind: PassageKind;
  /** Its text, with white space collapsed. */
  text: string;
  /**
   * Its text as inline nodes of HTML, with emphasis and safe links. Where `text` has a space, they may have a
   * no-break space.
   */
  inline: ElementContent[];
  /** Its line in the article's file, from 1. */
  line: number;
}

/**
 * A part of an article's layout: a passage, referred to by its index, or a quotation or list that holds
 * others.
 */
export type Block =
  /** `depth` is a heading's level, from 1 and without gaps; 0 for other passages. */
  | { kind: 'passage'; passage: number; depth: number }
  | { kind: 'quotation'; blocks: Block[] }
  | { kind: 'list'; start: number | null; items: Block[][] };

/** An article from the corpus: its valid frontmatter, its passages, and a digest of the received text. */
export interface ArticleEntry {
  slug: string;
  data: Article;
  passages: Passage[];
  blocks: Block[];
  /** The SHA-256 hash (hexadecimal) and the length in bytes of the received text. */
  received: { hash: string; bytes: number };
}

/** A dossier from the corpus. */
export interface DossierEntry {
  slug: string;
  data: DossierFrontmatter;
  /** What the dossier is about, as HTML. */
  about: string;
  /** The articles in the order of their sigla. */
  articles: ArticleEntry[];
  /** The sets of these articles whose comparison was ever published, each by its sigla. */
  publishedSets: string[][];
  /** The kinds of notes that dossiers without their own share; `null` if there are none. */
  sharedNoteKinds: SharedNoteKinds | null;
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

/** The schema of a dossier with its articles in Astro's collection, which has drafts while developing. */
export const DossierEntrySchema = z.object({
  slug: z.string(),
  data: DraftDossierSchema,
  about: z.string(),
  articles: z.array(
    z.object({
      slug: z.string(),
      data: DraftSchema,
      passages: z.array(PassageSchema),
      blocks: z.array(BlockSchema),
      received: z.object({ hash: z.string(), bytes: z.number() }),
    }),
  ),
  publishedSets: z.array(z.array(z.string())),
  sharedNoteKinds: SharedNoteKindsSchema.nullable(),
}) satisfies z.ZodType<DossierEntry>;
