import { z } from 'zod';
import { isCalendarDate } from '../domain/date/edtf-date.ts';

/** The stance of an author who takes none: it stands off every dossier's scale. */
export const TAKES_NO_SIDE = 'takes-no-side';

const sentence = z.string().trim().min(1, 'it is empty');
const httpUrl = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https:// is needed' });

/** A W3C Web Annotation TextQuoteSelector: a verbatim passage, with its surroundings where it occurs twice. */
export const TextQuoteSchema = z.strictObject({
  /** The words themselves, copied exactly. */
  exact: sentence,
  /** Words that stand directly before, in the same passage. */
  prefix: sentence.optional(),
  /** Words that stand directly after, in the same passage. */
  suffix: sentence.optional(),
});

/** An EDTF date (ISO 8601-2, levels 0 and 1): year, month or day, with `~` approximate, `?` uncertain, `%` both. */
export const EdtfDateSchema = z.preprocess(
  // A year by itself is a number in YAML.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isCalendarDate, {
    error: 'a date like 2022-01-29, 2025-09, 2022-12~ or 2025? is needed',
    params: { slug: 'date-invalid' },
  }),
);

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]/.test(tag) && new Intl.Locale(tag).baseName !== '';
  } catch {
    return false;
  }
}

/** What a source copies, quotes at length or translates. */
const RepublishedSchema = z.strictObject({
  /** Who published the original. */
  name: sentence,
  /** The original's title, as the article gives it. */
  title: sentence.optional(),
  /** The original's author, as the article gives it. */
  author: sentence.optional(),
  /** The original's date. */
  date: EdtfDateSchema.optional(),
  /** The original's address, where it is known. */
  url: httpUrl.optional(),
  /** How much of it, and how we know. */
  basis: sentence,
});

/** Who published an article. */
const SourceSchema = z.strictObject({
  /** The name that is shown. */
  name: sentence,
  /** A short form of the name, for narrow heads and filters. */
  shortName: sentence.optional(),
  /** Where the text was found; left out where it is unknown. */
  url: httpUrl.optional(),
  /** schema.org's type of article: the editor's reading. */
  kind: z.enum([
    'Article', 'NewsArticle', 'AnalysisNewsArticle', 'AskPublicNewsArticle', 'BackgroundNewsArticle',
    'OpinionNewsArticle', 'ReportageNewsArticle', 'ReviewNewsArticle', 'BlogPosting', 'Report',
  ]),
  /** The author's name, where the source gives one. */
  author: sentence.optional(),
  /** What the source copies, quotes at length or translates. */
  republishes: RepublishedSchema.optional(),
  /** How all this is known. */
  basis: sentence,
});

/** The frontmatter of `content/<dossier>/<article>.md`. */
export const ArticleSchema = z.strictObject({
  /** The article's title; it stands here alone, not in the body. */
  title: sentence,
  /** Whose words the title is: the article's, or supplied by the editor where the received text has none. */
  titleBasis: z.enum(['article', 'editor']).default('article'),
  /** The letter that stands for the article inside its dossier; never reused. */
  siglum: z.string().regex(/^[A-Z]{1,2}$/, 'one or two capital letters are needed'),
  /** BCP 47 tag of the article's language. */
  lang: z.string().refine(isLanguageTag, 'a language tag like en or ar is needed').default('en'),
  source: SourceSchema,
  date: z.strictObject({
    value: EdtfDateSchema,
    /** How the date is known. */
    basis: z.string().regex(/^(stated|inferred): \S/, 'it has to begin with "stated: " or "inferred: " and say how the date is known'),
  }),
  /** The author's own stance, never that of those whom the article quotes. */
  stance: z.strictObject({
    /** A label of the dossier's scale, or `takes-no-side`. */
    label: sentence,
    /** One neutral sentence that the author would accept. */
    summary: sentence,
    evidence: z.array(TextQuoteSchema).min(2, 'at least two quotes are needed'),
  }),
  /** Slugs of the dossier's topics. */
  topics: z.array(sentence).min(1, 'at least one topic is needed'),
  /** What is known of the right to publish the text. */
  rights: sentence,
  /** Page furniture that was received with the text and left out of the body, in the received order. */
  omitted: z.array(z.strictObject({ text: sentence, reason: sentence })).default([]),
});

/** One article's frontmatter, checked. */
export type Article = z.infer<typeof ArticleSchema>;
/** A quote as an editor writes it. */
export type TextQuote = z.infer<typeof TextQuoteSchema>;
