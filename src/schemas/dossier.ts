import { z } from 'zod';
import { EdtfDateSchema } from './article.ts';

const sentence = z.string().trim().min(1, 'it is empty');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only a-z, 0-9 and single hyphens are allowed');

/** A longer label does not fit the matrix on a phone. */
const MAX_LABEL_LENGTH = 32;

/** The frontmatter of `content/<dossier>/dossier.md`; its body says what the dossier is about. */
export const DossierSchema = z.strictObject({
  title: sentence,
  /** One or two sentences under the title, on cards and in search engines. */
  summary: sentence,
  /** What the stances are stances towards, as the end of a sentence: "Rejects …". */
  stanceTarget: sentence,
  /** The scale of stances, in its order from one end to the other. */
  stances: z.array(z.strictObject({
    label: slug,
    /** A sentence that explains the label. */
    description: sentence,
  })).min(2, 'a scale needs at least two labels'),
  /** What readers can look up across the articles. */
  topics: z.array(z.strictObject({
    slug,
    title: sentence,
    /** A sentence that says what belongs to the topic. */
    description: sentence,
    /** A passage that has one of these, or an inflection, belongs to the topic. */
    terms: z.array(sentence).min(1, 'at least one term is needed'),
  })).min(1, 'at least one topic is needed'),
  /** Sentences that can be held or denied, on which the articles are compared, in the order of the dossier. */
  propositions: z.array(z.strictObject({
    id: slug,
    /** A short form for tables. */
    label: sentence.max(MAX_LABEL_LENGTH, `at most ${MAX_LABEL_LENGTH} characters are taken`),
    /** The sentence itself, in neutral words. */
    text: sentence,
    /** A sentence of background, where a reader needs one. */
    background: sentence.optional(),
    /** A topic of the dossier, by its slug. */
    topic: sentence,
    /** Who worded it. */
    wordedBy: sentence,
  })).default([]),
  /** Who answers for the positions and notes of the dossier. */
  annotatedBy: sentence.optional(),
  /** When they were last gone through. */
  annotatedOn: EdtfDateSchema.optional(),
});

/** One dossier's frontmatter, checked. */
export type DossierFrontmatter = z.infer<typeof DossierSchema>;
