import { z } from 'zod';
import { CorrectionsSchema, EdtfDateSchema, TextQuoteSchema } from './article.ts';
import {
  LanguageSchema,
  NOT_WRITTEN,
  orElse,
  SentenceSchema,
  SiglumSchema,
  SlugSchema,
  UNTITLED,
} from './fields.ts';
import { isDay } from '../text/edtf-date.ts';
import { NoteKindsSchema } from './note-kinds.ts';

/** The most terms of a topic: each is looked for in every passage. */
const MAX_TERMS = 1000;

/** The most characters of a claim that fit on a phone. */
export const MAX_CLAIM_LENGTH = 44;

/** The most characters of an event's words that fit beside its line on a phone. */
const MAX_EVENT_LENGTH = 40;

/** What somebody who reads labels can be. */
const READER_KINDS = ['person', 'language model'] as const;

/** The frontmatter of `content/<dossier>/dossier.md`, whose body says what the dossier is about. */
export const DossierSchema = z.strictObject({
  title: SentenceSchema,
  /** Set while the dossier is not finished: it is in no build, and its addresses are not promised. */
  draft: z.boolean().optional(),
  /** The language in which its editors write everything that is not an article's own words. */
  lang: LanguageSchema,
  /** One or two sentences, shown below the title, on cards and in search engines. */
  summary: SentenceSchema,
  /** The subject that the stances are about, as the end of a sentence: "Rejects …". */
  stanceTarget: SentenceSchema,
  /** The scale of stances, in order from one end to the other. */
  stances: z
    .array(
      z.strictObject({
        label: SlugSchema,
        /** The label as pages show it. By default the label itself, with spaces for its hyphens. */
        name: SentenceSchema.optional(),
        /** A sentence that explains the label. */
        description: SentenceSchema,
        /** What is said of an article with this stance: "Rejects …". By default its label and the target. */
        phrase: SentenceSchema.optional(),
      }),
    )
    .min(2, 'a scale needs at least two labels'),
  /** What is said of an article whose author takes no side. By default "Takes no side on …". */
  takesNoSidePhrase: SentenceSchema.optional(),
  /** The topics that readers can follow across the articles. */
  topics: z
    .array(
      z.strictObject({
        slug: SlugSchema,
        title: SentenceSchema,
        /** A sentence about what belongs to the topic. */
        description: SentenceSchema,
        /** A passage that contains any of these, or an inflection of it, belongs to the topic. */
        terms: z
          .array(SentenceSchema)
          .min(1, 'at least one term is needed')
          .max(MAX_TERMS, `at most ${MAX_TERMS} terms are allowed`),
      }),
    )
    .min(1, 'at least one topic is needed'),
  /** Groups of words that say the same, for readers who search for one of them. */
  synonyms: z.array(z.array(SentenceSchema).min(2, 'a group needs at least two words')).default([]),
  /**
   * The statements on which the articles are compared, in the dossier's order. Each can be affirmed or
   * denied.
   */
  propositions: z
    .array(
      z.strictObject({
        id: SlugSchema,
        /** The statement in short, as a sentence without a full stop. */
        claim: SentenceSchema.max(
          MAX_CLAIM_LENGTH,
          `at most ${MAX_CLAIM_LENGTH} characters are allowed`,
        ).regex(/[^.]$/, 'it must not end in a full stop'),
        /** The statement itself, a sentence in neutral words. */
        text: SentenceSchema,
        /** A sentence of background, if readers need one. */
        background: SentenceSchema.optional(),
        /** A topic of the dossier, by its slug. */
        topic: SentenceSchema,
        /** The person or body that worded it. */
        wordedBy: SentenceSchema,
      }),
    )
    .default([]),
  /** Sets of articles that have a comparison page whatever their size, or a title of their own. */
  comparisons: z
    .array(
      z.strictObject({
        /** The sigla of two or more articles, in any order. */
        sigla: z.array(SiglumSchema).min(2, 'a comparison needs at least two articles'),
        /** What the comparison is called, if not by its articles. */
        title: SentenceSchema.optional(),
      }),
    )
    .default([]),
  /** Sets of articles for which the editors name the claim on which the authors differ most. */
  sharpest: z
    .array(
      z.strictObject({
        /** The sigla of two or more articles, in any order. */
        sigla: z.array(SiglumSchema).min(2, 'a comparison needs at least two articles'),
        /** A proposition of the dossier, by its id. */
        claim: SentenceSchema,
        /** The reason, in a sentence. */
        why: SentenceSchema,
      }),
    )
    .default([]),
  /** What articles call by different names, and by which. */
  referents: z
    .array(
      z.strictObject({
        id: SlugSchema,
        /** What it is, in neutral words. */
        name: SentenceSchema,
        /** What counts and what does not, in a sentence. */
        about: SentenceSchema.optional(),
        expressions: z
          .array(
            z.strictObject({
              /** The expression. Its inflections count too, and where two overlap, the longer one counts. */
              words: SentenceSchema,
              /** `true` if only these words count, in no other inflection. */
              asWritten: z.literal(true).optional(),
              /** Places where the words mean something else. */
              except: z
                .array(
                  z.strictObject({
                    /** An article, by the name of its file. */
                    article: SentenceSchema,
                    ...TextQuoteSchema.shape,
                  }),
                )
                .default([]),
            }),
          )
          .min(1, 'at least one expression is needed'),
      }),
    )
    .default([]),
  /** Where the voices of the articles come from: countries or bodies, and the voices that speak for each. */
  affiliations: z
    .array(
      z.strictObject({
        name: SentenceSchema,
        /** The names of voices, as articles have them; none if nobody from there is heard. */
        voices: z.array(SentenceSchema),
      }),
    )
    .default([]),
  /** What the pictures of the articles' dates show besides them. */
  timeline: z
    .strictObject({
      /** Events that the articles mention as something that happened. */
      events: z.array(
        z
          .strictObject({
            id: SlugSchema,
            date: EdtfDateSchema,
            /** What happened, in a few words without a full stop. */
            words: SentenceSchema.max(
              MAX_EVENT_LENGTH,
              `at most ${MAX_EVENT_LENGTH} characters are allowed`,
            ).regex(/[^.]$/, 'it must not end in a full stop'),
            /** How the date is known, unless the articles state it. */
            basis: SentenceSchema.optional(),
            /** Whether it divides the articles into earlier and later ones, so that the overview shows it. */
            divides: z.boolean().default(false),
          })
          .check(({ value: { date, divides }, issues }) => {
            if (divides && !isDay(date))
              issues.push({
                code: 'custom',
                input: date,
                path: ['date'],
                message:
                  'an event that divides the articles must be a day without a qualifier, like 2022-02-24',
              });
          }),
      ),
    })
    .optional(),
  /** The kinds of its notes; by default those of `content/note-kinds.md`, or else the site's own. */
  noteKinds: NoteKindsSchema.optional(),
  /** What was corrected in this file since it was published. */
  corrections: CorrectionsSchema,
  /** The person or body responsible for the dossier's positions and notes. */
  annotatedBy: SentenceSchema.optional(),
  /** The date of their last review. */
  annotatedOn: EdtfDateSchema.optional(),
  /** Who has read all positions and notes against the texts since they were made, and what came of it. */
  readings: z
    .strictObject({
      made: z
        .array(
          z.strictObject({
            kind: z.enum(READER_KINDS),
            /** As whom, or in what way, the reader read. */
            reader: SentenceSchema,
            on: EdtfDateSchema,
            /** What the reader objected to, as the end of a sentence. */
            contested: SentenceSchema,
            /** What became of the objections. */
            changed: SentenceSchema,
          }),
        )
        .min(1, 'at least one is needed'),
      /** What changed in all, and what did not. */
      outcome: SentenceSchema,
    })
    .optional(),
});

/** The frontmatter of a dossier that is a draft, with what is not there yet filled in. */
export const DraftDossierSchema = DossierSchema.extend({
  title: orElse(DossierSchema.shape.title, UNTITLED),
  summary: orElse(SentenceSchema, NOT_WRITTEN),
  stanceTarget: orElse(SentenceSchema, 'what is at issue'),
  stances: orElse(DossierSchema.shape.stances, [
    { label: 'rejects', description: NOT_WRITTEN },
    { label: 'favors', description: NOT_WRITTEN },
  ]),
  topics: orElse(DossierSchema.shape.topics, [
    { slug: 'any', title: 'Any', description: NOT_WRITTEN, terms: [NOT_WRITTEN] },
  ]),
});

/** A dossier's valid frontmatter. */
export type DossierFrontmatter = z.infer<typeof DossierSchema>;

/** Who has read a dossier's positions and notes, and what came of it. */
export type Readings = NonNullable<DossierFrontmatter['readings']>;
