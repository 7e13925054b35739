import { z } from 'zod';
import { isCalendarDate } from '../text/edtf-date.ts';
import { SentenceSchema } from './fields.ts';

/** The stance of an author who takes none: it stands off every dossier's scale. */
export const TAKES_NO_SIDE = 'takes-no-side';

const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with http:// or https:// is needed',
});

/**
 * A W3C Web Annotation TextQuoteSelector: a verbatim passage, with its surroundings where it occurs twice.
 */
const TextQuoteSchema = z.strictObject({
  /** The words themselves, copied exactly. */
  exact: SentenceSchema,
  /** Words that stand directly before, in the same passage. */
  prefix: SentenceSchema.optional(),
  /** Words that stand directly after, in the same passage. */
  suffix: SentenceSchema.optional(),
});

/**
 * An EDTF date (ISO 8601-2, levels 0 and 1): year, month or day, with `~` approximate, `?` uncertain, `%`
 * both.
 */
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
  name: SentenceSchema,
  /** The original's title, as the article gives it. */
  title: SentenceSchema.optional(),
  /** The original's author, as the article gives it. */
  author: SentenceSchema.optional(),
  /** The original's date. */
  date: EdtfDateSchema.optional(),
  /** The original's address, where it is known. */
  url: httpUrl.optional(),
  /** Whether the article's one quotation is from it; its name and date are then shown above that. */
  quoted: z.boolean().optional(),
  /** How much of it, and how we know. */
  basis: SentenceSchema,
});

/** Who published an article. */
const SourceSchema = z.strictObject({
  /** The name that is shown. */
  name: SentenceSchema,
  /** A short form of the name, for narrow heads and filters. */
  shortName: SentenceSchema.optional(),
  /**
   * Other names in the text that give its publisher away (the medium that it was first written for, initials,
   * a surname alone): a page read blind replaces them, as it does the names of this and of `republishes`.
   */
  alsoKnownAs: z.array(SentenceSchema).optional(),
  /** Where the text was found; left out where it is unknown. */
  url: httpUrl.optional(),
  /** schema.org's type of article: the editor's reading. */
  kind: z.enum([
    'Article',
    'NewsArticle',
    'AnalysisNewsArticle',
    'AskPublicNewsArticle',
    'BackgroundNewsArticle',
    'OpinionNewsArticle',
    'ReportageNewsArticle',
    'ReviewNewsArticle',
    'BlogPosting',
    'Report',
  ]),
  /** The author's name, where the source gives one. */
  author: SentenceSchema.optional(),
  /** What the source copies, quotes at length or translates. */
  republishes: RepublishedSchema.optional(),
  /** How all this is known. */
  basis: SentenceSchema,
});

/** The terms of stance detection; `neutral` is held, not a lack. */
export const STANCES = ['favor', 'against', 'mixed', 'neutral'] as const;

/** The name that stands for the article's author among voices. */
export const AUTHOR = 'author';

/** What kinds of note there are; their words for readers are in `src/words/en/terms.ts`. */
export const NOTE_TYPES = [
  'loaded-language',
  'name-calling',
  'opinion-as-fact',
  'unattributed-claim',
  'wording-differs',
  'unclear-translation',
  'appeal-to-reader',
  'prediction',
] as const;

/**
 * How a voice comes into words: in quotation marks, in the article's words, or not at all, so that nothing
 * can be said to be its.
 */
export const SPEAKS = ['directly', 'paraphrased', 'mentioned'] as const;

/** A person or body, other than the author, who speaks in an article. */
const VoiceSchema = z.strictObject({
  name: SentenceSchema.refine(
    (name) => name !== AUTHOR,
    '"author" stands for the article’s author and can name nobody else',
  ),
  /** Who that is, as the article gives it. */
  role: SentenceSchema.optional(),
  /** Who quotes or reports them, where that is not the article's author: another of its voices. */
  via: SentenceSchema.optional(),
  speaks: z.enum(SPEAKS),
});

/** What one voice holds of one proposition in an article. */
const PositionSchema = z.strictObject({
  /** A proposition of the dossier, by its id. */
  proposition: SentenceSchema,
  /** `author`, or the name of one of the article's voices. */
  voice: SentenceSchema,
  stance: z.enum(STANCES),
  /** One neutral sentence that the voice would accept. */
  gist: SentenceSchema,
  evidence: z
    .array(TextQuoteSchema)
    .min(1, 'at least one quote is needed')
    .max(3, 'at most three quotes are taken'),
});

/** A passage that is worth noticing, and why. */
const NoteSchema = z.strictObject({
  ...TextQuoteSchema.shape,
  type: z.enum(NOTE_TYPES),
  /**
   * Whose words are marked: `author`, who is meant where it is left out, or one of the article's voices,
   * quoted or reported.
   */
  voice: SentenceSchema.optional(),
  /** The reason, in a sentence. */
  why: SentenceSchema,
  /** For `wording-differs`: the other copy's words and where they stand. */
  other: z
    .strictObject({
      exact: SentenceSchema,
      url: httpUrl,
      /** Which copy that is, and what was seen of it. */
      where: SentenceSchema,
    })
    .optional(),
});

/** The frontmatter of `content/<dossier>/<article>.md`. */
export const ArticleSchema = z.strictObject({
  /** The article's title; it stands here alone, not in the body. */
  title: SentenceSchema,
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
    basis: z
      .string()
      .regex(
        /^(stated|inferred): \S/,
        'it has to begin with "stated: " or "inferred: " and say how the date is known',
      ),
  }),
  /** The author's own stance, never that of those whom the article quotes. */
  stance: z.strictObject({
    /** A label of the dossier's scale, or `takes-no-side`. */
    label: SentenceSchema,
    /** One neutral sentence that the author would accept. */
    summary: SentenceSchema,
    evidence: z.array(TextQuoteSchema).min(2, 'at least two quotes are needed'),
  }),
  /** Slugs of the dossier's topics. */
  topics: z.array(SentenceSchema).min(1, 'at least one topic is needed'),
  /** What is known of the right to publish the text. */
  rights: SentenceSchema,
  /** Page furniture that was received with the text and left out of the body, in the received order. */
  omitted: z.array(z.strictObject({ text: SentenceSchema, reason: SentenceSchema })).default([]),
  voices: z.array(VoiceSchema).default([]),
  positions: z.array(PositionSchema).default([]),
  notes: z.array(NoteSchema).default([]),
});

/** One article's frontmatter, checked. */
export type Article = z.infer<typeof ArticleSchema>;
/** One of the four stances of stance detection. */
export type Stance = (typeof STANCES)[number];
/** How a voice comes into words. */
export type Speaks = (typeof SPEAKS)[number];
/** A kind of note. */
export type NoteType = (typeof NOTE_TYPES)[number];
/** A quote as an editor writes it. */
export type TextQuote = z.infer<typeof TextQuoteSchema>;
