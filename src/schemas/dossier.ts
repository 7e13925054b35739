import { z } from 'zod';

const sentence = z.string().trim().min(1, 'it is empty');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only a-z, 0-9 and single hyphens are allowed');

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
});

/** One dossier's frontmatter, checked. */
export type DossierFrontmatter = z.infer<typeof DossierSchema>;
