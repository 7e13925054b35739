import { z } from 'zod';
import { EdtfDateSchema } from './article.ts';
import { SentenceSchema, SlugSchema } from './fields.ts';

/** A longer label does not fit the matrix on a phone. */
const MAX_LABEL_LENGTH = 32;

/** The frontmatter of `content/<dossier>/dossier.md`; its body says what the dossier is about. */
export const DossierSchema = z.strictObject({
  title: SentenceSchema,
  /** One or two sentences under the title, on cards and in search engines. */
  summary: SentenceSchema,
  /** What the stances are stances towards, as the end of a sentence: "Rejects …". */
  stanceTarget: SentenceSchema,
  /** The scale of stances, in its order from one end to the other. */
  stances: z
    .array(
      z.strictObject({
        label: SlugSchema,
        /** A sentence that explains the label. */
        description: SentenceSchema,
      }),
    )
    .min(2, 'a scale needs at least two labels'),
  /** What readers can look up across the articles. */
  topics: z
    .array(
      z.strictObject({
        slug: SlugSchema,
        title: SentenceSchema,
        /** A sentence that says what belongs to the topic. */
        description: SentenceSchema,
        /** A passage that has one of these, or an inflection, belongs to the topic. */
        terms: z.array(SentenceSchema).min(1, 'at least one term is needed'),
      }),
    )
    .min(1, 'at least one topic is needed'),
  /**
   * Sentences that can be held or denied, on which the articles are compared, in the order of the dossier.
   */
  propositions: z
    .array(
      z.strictObject({
        id: SlugSchema,
        /** A short form for tables. */
        label: SentenceSchema.max(MAX_LABEL_LENGTH, `at most ${MAX_LABEL_LENGTH} characters are taken`),
        /** The sentence itself, in neutral words. */
        text: SentenceSchema,
        /** A sentence of background, where a reader needs one. */
        background: SentenceSchema.optional(),
        /** A topic of the dossier, by its slug. */
        topic: SentenceSchema,
        /** Who worded it. */
        wordedBy: SentenceSchema,
      }),
    )
    .default([]),
  /** Who answers for the positions and notes of the dossier. */
  annotatedBy: SentenceSchema.optional(),
  /** When they were last gone through. */
  annotatedOn: EdtfDateSchema.optional(),
});

/** One dossier's frontmatter, checked. */
export type DossierFrontmatter = z.infer<typeof DossierSchema>;
