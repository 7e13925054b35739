import { z } from 'zod';
import { isCalendarDate, isDay } from '../text/edtf-date.ts';
import { INTERFACE } from '../text/language.ts';
import {
  httpUrl,
  isVisible,
  LanguageSchema,
  NameSchema,
  NOT_WRITTEN,
  orElse,
  SentenceSchema,
  SiglumSchema,
  SlugSchema,
  UNTITLED,
  withoutNulls,
} from './fields.ts';

/** The stance of an author who takes no side. It is not on any dossier's scale. */
export const TAKES_NO_SIDE = 'takes-no-side';

/**
 * A W3C Web Annotation TextQuoteSelector: words quoted exactly, with the words around them if they occur
 * twice.
 */
export const TextQuoteSchema = z.strictObject({
  /** The words themselves, copied exactly. */
  exact: SentenceSchema,
  /** Words directly before them, if need be in the passage before. */
  prefix: SentenceSchema.optional(),
  /** Words directly after them, if need be in the passage after. */
  suffix: SentenceSchema.optional(),
  /** Which of the places with these words is meant, counted from 1. */
  occurrence: z.int().min(1, 'it must be 1 or more').optional(),
});

/** A quote that shows a stance or a position. */
const EvidenceSchema = z.strictObject({
  ...TextQuoteSchema.shape,
  /** Whether the quote stands for the others where there is room for only one. */
  lead: z.boolean().optional(),
});

/**
 * An EDTF date (ISO 8601-2, level 1): a year, month or day, which `~` marks as approximate, `?` as uncertain
 * and `%` as both; a season; unspecified digits; or an interval.
 */
export const EdtfDateSchema = z
  .preprocess(
    // In YAML, a year is a number.
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine(isCalendarDate, {
      error: 'it must be a date like 2022-01-29, 2025-09, 2022-12~, 2022-21, 202X or 2022-01/2022-03',
      params: { slug: 'date-invalid' },
    }),
  )
  .meta({ type: ['string', 'integer'], pattern: '^[0-9X~?%/.-]+$' });

/** A day without a qualifier. */
const DaySchema = z.string().refine(isDay, 'it must be a day like 2026-11-22');

/** Corrections of what the editors published. */
const CorrectionSchema = z.strictObject({
  /** What was wrong and what it says now, in a sentence. */
  what: SentenceSchema,
  when: DaySchema,
  /** The reason, in a sentence. */
  why: SentenceSchema,
});

/** The corrections of an article's labels or of a dossier. */
export const CorrectionsSchema = z
  .array(CorrectionSchema)
  .refine(
    (all) => new Set(all.map(({ what, when }) => `${when} ${what}`)).size === all.length,
    'a correction is listed twice',
  )
  .default([]);

/** Who made a label and when, if other than the dossier's `annotatedBy` and `annotatedOn`. */
const madeFields = {
  by: SentenceSchema.optional(),
  on: EdtfDateSchema.optional(),
};

/**
 * An author in CSL's shape (https://docs.citationstyles.org/en/stable/specification.html#names): a person
 * with `family`, or an organization with `literal`.
 */
const AuthorSchema = z
  .strictObject(
    {
      /** A person's family name, or the whole name if its parts are unknown. */
      family: NameSchema.optional(),
      given: NameSchema.optional(),
      /** "Jr." or "III". */
      suffix: NameSchema.optional(),
      /** A particle that sorted lists put before the family name: "van". */
      'non-dropping-particle': NameSchema.optional(),
      /** A particle that sorted lists put after the given name: "de". */
      'dropping-particle': NameSchema.optional(),
      /** `true` if the family name comes first, as in "Nguyễn Văn An". */
      'static-ordering': z.literal(true).optional(),
      /** The name of an organization, in one piece. */
      literal: NameSchema.optional(),
    },
    {
      error: ({ code }) =>
        code === 'invalid_type'
          ? 'write a person as { family: Greco, given: Luna }, and an organization as { literal: The Harbor Desk }'
          : undefined,
    },
  )
  .check(({ value, issues }) => {
    const { family, literal, ...parts } = value;
    const report = (message: string) =>
      issues.push({ code: 'custom', input: value, path: [], message, continue: true });
    if (family === undefined && literal === undefined)
      report('it must have family, if it is a person, or literal, if it is an organization');
    if (literal !== undefined && [family, ...Object.values(parts)].some((part) => part !== undefined))
      report('literal is the whole name of an organization, so it can’t have other parts beside it');
  })
  .meta({ oneOf: [{ required: ['family'] }, { required: ['literal'] }] });

const AuthorsSchema = z.array(AuthorSchema).min(1, 'at least one author is needed; leave it out if unknown');

/** Words and marks between two names. */
const BETWEEN_NAMES = /\s(?:and|&|et|und|и)\s|;/iu;

/** The fields for authors: a list, or the plain name of one person. */
const authorFields = {
  /** The authors, if any are named. */
  authors: AuthorsSchema.optional(),
  /** Instead of `authors`: the only author, a person the parts of whose name don't matter. */
  author: NameSchema.refine(
    (name) => !BETWEEN_NAMES.test(name),
    'it seems to name several; write authors: with an entry for each person, { family: …, given: … }, and each organization, { literal: … }',
  ).optional(),
};

type Authors = z.infer<typeof AuthorsSchema>;

/** Turns `author` into a list of one. */
function listAuthors<Fields extends { authors?: Authors | undefined; author?: string | undefined }>({
  author,
  ...fields
}: Fields): Omit<Fields, 'author'> {
  return author === undefined ? fields : { ...fields, authors: [{ family: author }] };
}

/** Reports that both `author` and `authors` are given. */
function checkAuthors({ value, issues }: z.core.ParsePayload<{ authors?: unknown; author?: unknown }>): void {
  if (value.author !== undefined && value.authors !== undefined)
    issues.push({
      code: 'custom',
      input: value.author,
      path: ['author'],
      message: 'authors is there too; keep one of them',
      continue: true,
    });
}

/** The same in JSON Schema. */
const NOT_BOTH = { not: { required: ['author', 'authors'] } };

/** The original that an article copies, quotes at length or translates. */
const RepublishedSchema = z
  .strictObject({
    /** Who published the original. */
    name: NameSchema,
    /** The original's title, as the article gives it. */
    title: NameSchema.optional(),
    /** The original's authors, as the article gives them. */
    ...authorFields,
    /** The original's date. */
    date: EdtfDateSchema.optional(),
    /** The original's address, if known. */
    url: httpUrl.optional(),
    /**
     * Whether the article's only quotation is from it; its name and date are then shown above the quotation.
     */
    quoted: z.boolean().optional(),
    /** How much of it the article has, and how this is known. */
    basis: SentenceSchema,
  })
  .check(checkAuthors)
  .meta(NOT_BOTH)
  .transform(listAuthors);

/** The types of article, in schema.org's terms. */
export const SOURCE_KINDS = [
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
] as const;

/** The publisher of an article. */
const SourceSchema = z
  .strictObject({
    /** The name that is shown. */
    name: NameSchema,
    /** A short form of the name, for narrow headings and filters. */
    shortName: NameSchema.optional(),
    /**
     * Other names in the text that reveal its publisher, such as the medium that it was first written for,
     * initials or a surname. Blind reading replaces them, like the names of the source and of `republishes`.
     */
    alsoKnownAs: z.array(NameSchema).optional(),
    /** The address at which the text was found; left out if unknown. */
    url: httpUrl.optional(),
    /** The type of article in schema.org's terms, as the editor sees it. */
    kind: z.enum(SOURCE_KINDS),
    /** The authors, if the source names any. */
    ...authorFields,
    /** The original that the source copies, quotes at length or translates. */
    republishes: RepublishedSchema.optional(),
    /** How this information is known. */
    basis: SentenceSchema,
  })
  .check(checkAuthors)
  .meta(NOT_BOTH)
  .transform(listAuthors);

/**
 * The four stances of stance detection. `neutral` means that the voice holds the question open, not that it
 * is silent.
 */
export const STANCES = ['favor', 'against', 'mixed', 'neutral'] as const;

/** The name that stands for the article's author among voices. */
export const AUTHOR = 'author';

/** Whether words speak well or ill of somebody or something; neither is a fault. */
export const POLARITIES = ['negative', 'neutral', 'positive'] as const;

/**
 * How a voice speaks in an article: in quotation marks, in the article's words, or not at all, so that no
 * position or note can be its own.
 */
export const SPEAKS = ['directly', 'paraphrased', 'mentioned'] as const;

const notAuthor = (name: z.ZodString) =>
  name.refine(
    (text) => text !== AUTHOR,
    '"author" stands for the article’s author and can’t name another voice',
  );

/** A person or body, other than the author, who speaks in an article. */
const VoiceSchema = z
  .strictObject({
    name: notAuthor(SentenceSchema),
    /**
     * `true` if the article doesn't name the voice, so that `name` describes it: "a senior official". Nobody
     * can tell whether two such voices are the same, so they never count as one.
     */
    unnamed: z.literal(true).optional(),
    /** By what labels call an unnamed voice, if another voice is described in the same words. */
    id: notAuthor(SlugSchema).optional(),
    /** `true` for a name of several, so that sentences say what they do: "The ports agree". */
    plural: z.literal(true).optional(),
    /** Who the voice is, in the article's terms. */
    role: SentenceSchema.optional(),
    /** The other voice that quotes or reports this one, if the article's author does not do so directly. */
    via: SentenceSchema.optional(),
    speaks: z.enum(SPEAKS),
  })
  .check(({ value: { id, unnamed }, issues }) => {
    if (id !== undefined && unnamed === undefined)
      issues.push({
        code: 'custom',
        input: id,
        path: ['id'],
        message: 'only a voice that is unnamed needs one; labels call others by their names',
        continue: true,
      });
  });

/** A list of one quote or more. */
const oneOrMore = <Quote extends z.ZodType>(quote: Quote) =>
  z.array(quote).min(1, 'at least one quote is needed');

/** One voice's position on one proposition. */
const PositionSchema = z.strictObject({
  /** A proposition of the dossier, by its id. */
  proposition: SentenceSchema,
  /** `author`, or the name of one of the article's voices. */
  voice: SentenceSchema,
  stance: z.enum(STANCES),
  /** One neutral sentence that the voice would accept. */
  gist: SentenceSchema,
  evidence: oneOrMore(EvidenceSchema),
  ...madeFields,
});

/** A proposition that an article mentions, but on which neither its author nor a voice has a position. */
const ExaminedSchema = z.strictObject({
  /** A proposition of the dossier, by its id. */
  proposition: SentenceSchema,
  /** Why these passages take no side, in a sentence. */
  why: SentenceSchema,
  evidence: oneOrMore(TextQuoteSchema),
  ...madeFields,
});

/** Words of an article that mention an event as something that happened. */
const MentionSchema = z.strictObject({
  ...TextQuoteSchema.shape,
  /** An event of the dossier, by its id. */
  event: SentenceSchema,
  ...madeFields,
});

/** Words that are worth noticing, and why. */
const NoteSchema = z
  .strictObject({
    ...TextQuoteSchema.shape,
    /** A kind of note, by its id. */
    type: SentenceSchema,
    /**
     * The voice whose words are marked: `author`, which is the default, or one of the article's voices,
     * quoted or reported.
     */
    voice: SentenceSchema.optional(),
    /** The reason, in a sentence. */
    why: SentenceSchema,
    /** Whom or what the words bear on: a voice of the article, an affiliation, or another short name. */
    target: SentenceSchema.optional(),
    /** Whether they speak well or ill of the target. */
    polarity: z.enum(POLARITIES).optional(),
    /** Whom or what the words themselves are about, if they bear on the target only through it. */
    through: z
      .strictObject({
        name: SentenceSchema,
        /** How it stands to the target. */
        relation: z.enum(['ally', 'opponent']).optional(),
        /** Whether the words speak well or ill of it. */
        polarity: z.enum(POLARITIES).optional(),
      })
      .optional(),
    /** For `wording-differs`: the words of another copy, and where to find it. */
    other: z
      .strictObject({
        exact: SentenceSchema,
        url: httpUrl,
        /** Which copy that is, and what was seen of it. */
        where: SentenceSchema,
      })
      .optional(),
    ...madeFields,
  })
  .check(({ value, issues }) => {
    if (value.target !== undefined) return;
    for (const field of ['polarity', 'through'] as const)
      if (value[field] !== undefined)
        issues.push({
          code: 'custom',
          input: value[field],
          path: [field],
          message: 'it says nothing without target, whom or what the words bear on',
          continue: true,
        });
  });

/** An author's stance on what the dossier is about, whether or not its quotes are enough. */
const AnyStanceSchema = z.strictObject({
  /** A label of the dossier's scale, or `takes-no-side`. */
  label: SentenceSchema,
  /** One neutral sentence that the author would accept. */
  summary: SentenceSchema,
  /** Quotes that show it; none are needed if the author takes no side. */
  evidence: z.array(EvidenceSchema).default([]),
  ...madeFields,
});

/** The fewest quotes that show a stance of the dossier's scale. */
const MIN_STANCE_QUOTES = 2;

/** An author's stance on what the dossier is about. */
const StanceSchema = AnyStanceSchema.check(({ value, issues }) => {
  const { label, evidence } = value;
  if (label === TAKES_NO_SIDE || evidence.length >= MIN_STANCE_QUOTES) return;
  issues.push({
    code: 'too_small',
    origin: 'array',
    minimum: MIN_STANCE_QUOTES,
    inclusive: true,
    input: evidence.length === 0 ? undefined : evidence,
    path: ['evidence'],
    message: 'at least two quotes are needed, unless the author takes no side',
    continue: true,
  });
});

/** The frontmatter of `content/<dossier>/<article>.md`. */
export const ArticleSchema = z.strictObject({
  /** The article's title, which is not repeated in the body. */
  title: SentenceSchema,
  /** Where the title comes from: the article, or the editor if the received text has none. */
  titleBasis: z.enum(['article', 'editor']).default('article'),
  /** Set while the article is not finished: it is in no build, and its addresses are not promised. */
  draft: z.boolean().optional(),
  /** The one or two letters that stand for the article in its dossier; never reused for another. */
  siglum: SiglumSchema,
  /** The article's language. */
  lang: LanguageSchema,
  source: SourceSchema,
  date: z.strictObject({
    value: EdtfDateSchema,
    /** How the date is known. */
    basis: z
      .string()
      .regex(
        /^(stated|inferred): \S/,
        'it must begin with "stated: " or "inferred: " and say how the date is known',
      )
      .refine((basis) => isVisible(basis.replace(/^\w+:/, '')), 'it does not say how the date is known'),
  }),
  /** The author's own stance, never that of anyone whom the article quotes. */
  stance: StanceSchema,
  /** Slugs of the dossier's topics. */
  topics: z.array(SentenceSchema).min(1, 'at least one topic is needed'),
  /** What is known about the right to publish the text. */
  rights: SentenceSchema,
  /** The day on which this site published the article with its labels. */
  publishedOn: DaySchema.optional(),
  /** What was corrected in the article's labels since then. */
  corrections: CorrectionsSchema,
  /** Says that the received text breaks its lines only for their width, if the check takes it otherwise. */
  receivedLines: z.literal('wrapped').optional(),
  /** Parts of the received text that are not the article's, left out of the body, in the received order. */
  omitted: z.array(z.strictObject({ text: SentenceSchema, reason: SentenceSchema })).default([]),
  voices: z.array(VoiceSchema).default([]),
  positions: z.array(PositionSchema).default([]),
  /** Propositions that the author mentions without taking a side. */
  examined: z.array(ExaminedSchema).default([]),
  /** Propositions for which the editors have read the article and found that it says nothing of them. */
  silentOn: z.array(SentenceSchema).default([]),
  /** Where the article mentions events of the dossier. */
  events: z.array(MentionSchema).default([]),
  notes: z.array(NoteSchema).default([]),
  /**
   * Words of the text that are spelled like the name of a publisher or author but mean something else:
   * "Vicente Fox". Blind reading leaves them.
   */
  namesakes: z.array(TextQuoteSchema.omit({ occurrence: true })).default([]),
});

/**
 * The frontmatter of a draft that is shown while its editor writes it: each required field that is not there
 * yet is filled in.
 */
export const DraftSchema = ArticleSchema.extend({
  title: orElse(ArticleSchema.shape.title, UNTITLED),
  lang: orElse(ArticleSchema.shape.lang, INTERFACE.lang),
  source: z.preprocess(
    (source) =>
      source === undefined || source === null || (typeof source === 'object' && !Array.isArray(source))
        ? { name: 'Source unknown', kind: 'Article', basis: NOT_WRITTEN, ...withoutNulls(source ?? {}) }
        : source,
    SourceSchema,
  ),
  date: orElse(ArticleSchema.shape.date, { value: '20XX', basis: 'inferred: not written yet.' }),
  stance: orElse(AnyStanceSchema.extend({ evidence: orElse(z.array(EvidenceSchema), []) }), {
    label: TAKES_NO_SIDE,
    summary: NOT_WRITTEN,
    evidence: [],
  }),
  topics: orElse(z.array(SentenceSchema), []),
  rights: orElse(ArticleSchema.shape.rights, NOT_WRITTEN),
});

/** Returns by what an article's labels call one of its voices. */
export function keyOfVoice(
  voice: { id?: string | undefined; name?: string | undefined } | undefined,
): string | undefined {
  return voice?.id ?? voice?.name;
}

/** Returns what tells apart notes on the same words: their kind, and what they bear on. */
export function purposeOfNote({ type, target }: { type: string; target?: string | undefined }): string {
  return target === undefined ? type : `${type} ${target}`;
}

/** An article's valid frontmatter. */
export type Article = z.infer<typeof ArticleSchema>;
/** One of the four stances of stance detection. */
export type Stance = (typeof STANCES)[number];
/** How a voice speaks in an article. */
export type Speaks = (typeof SPEAKS)[number];
/** Whether words speak well or ill of what they bear on. */
export type Polarity = (typeof POLARITIES)[number];
/** Who made a label and when, as an editor writes it. */
export type Made = z.infer<z.ZodObject<typeof madeFields>>;
/** A correction of labels, as an editor writes it. */
export type Correction = z.infer<typeof CorrectionSchema>;
/** A quote as an editor writes it. */
export type TextQuote = z.infer<typeof TextQuoteSchema>;
/** A quote that shows a stance or a position, as an editor writes it. */
export type Evidence = z.infer<typeof EvidenceSchema>;
