import { z } from 'zod';
import { MAX_CLAIM_LENGTH } from './dossier.ts';
import { POLARITIES, SPEAKS, STANCES } from './article.ts';

/**
 * The version of the data files' format. It grows by one when a field is renamed, removed or changes its
 * meaning; new fields don't change it.
 */
export const DATA_VERSION = 3;

const version = z
  .literal(DATA_VERSION)
  .meta({ description: 'Version of this format. New fields may be added without a new version.' });
const url = z
  .string()
  .meta({ description: 'Root-relative address on this site, with its sub-path if there is one.' });

const editors = z.string().meta({
  description:
    'Language of what the editors write (BCP 47), which is everything but the articles’ own words.',
});

/** How an article can relate to an event. */
const RELATIONS = ['mentions', 'before', 'after', 'unknown'] as const;

/** The schema of `/data/site.json`. */
export const SiteDataSchema = z
  .object({
    version,
    dossiers: z.array(
      z.object({
        slug: z.string(),
        title: z.string(),
        lang: editors,
        url,
        data: url.meta({ description: 'Address of the dossier as data.' }),
      }),
    ),
  })
  .meta({ title: 'Synoptic: the dossiers of this site' });

const AuthorsDataSchema = z
  .array(
    z.object({
      family: z.string().optional(),
      given: z.string().optional(),
      suffix: z.string().optional(),
      'non-dropping-particle': z.string().optional(),
      'dropping-particle': z.string().optional(),
      'static-ordering': z.literal(true).optional(),
      literal: z.string().optional(),
    }),
  )
  .meta({ description: 'Names in CSL’s shape: `family` for a person, `literal` for an organization.' });

const SourceDataSchema = z.object({
  name: z.string(),
  kind: z.string().meta({ description: 'schema.org type of article: the editor’s reading.' }),
  basis: z.string().meta({ description: 'How this is known.' }),
  url: z.string().optional().meta({ description: 'Where the text was found.' }),
  authors: AuthorsDataSchema.optional(),
  republishes: z
    .object({
      name: z.string(),
      title: z.string().optional(),
      authors: AuthorsDataSchema.optional(),
      date: z.string().optional().meta({ description: 'EDTF.' }),
      url: z.string().optional(),
      basis: z.string(),
    })
    .optional(),
});

/** Who made a label and when, where that is not as for the dossier's other labels. */
const madeFields = {
  by: z
    .string()
    .optional()
    .meta({ description: 'Who made this label, if other than the dossier’s `annotatedBy`.' }),
  on: z
    .string()
    .optional()
    .meta({ description: 'When it was made (EDTF), if other than the dossier’s `annotatedOn`.' }),
};

const CorrectionsDataSchema = z
  .array(
    z.object({
      what: z.string(),
      when: z.string().meta({ description: 'ISO 8601.' }),
      why: z.string(),
    }),
  )
  .meta({ description: 'What was corrected in the editors’ labels since they were published.' });

const polarity = z.enum(POLARITIES).optional();

const MarkDataSchema = z.object({
  exact: z.string().meta({ description: 'Verbatim words of the article.' }),
  passage: z.string().meta({ description: 'Id of the passage that has them.' }),
  start: z.int().meta({ description: 'Where they begin in the passage’s text, in UTF-16 code units.' }),
  id: z.string().meta({ description: 'Id of the mark on the article’s page.' }),
});

const QuoteDataSchema = MarkDataSchema.omit({ id: true });

const VoiceDataSchema = z.object({
  kind: z.enum(['author', 'speaker']),
  name: z.string(),
  unnamed: z.string().optional().meta({
    description:
      'Where the article doesn’t name the speaker, so that the name only describes it: what tells it apart from others of the article. In two articles, such speakers are never known to be the same.',
  }),
  via: z
    .string()
    .optional()
    .meta({ description: 'Who quotes or reports the speaker, where that is not the author.' }),
});

/** The schema of `/data/<dossier>.json`. */
export const DossierDataSchema = z
  .object({
    version,
    slug: z.string(),
    title: z.string(),
    lang: editors,
    url,
    stances: z
      .array(
        z.object({
          label: z.string(),
          name: z.string().meta({ description: 'The label as pages show it.' }),
          description: z.string(),
        }),
      )
      .meta({ description: 'The scale of stances, in its order; `takes-no-side` stands off it.' }),
    topics: z.array(z.object({ slug: z.string(), title: z.string(), url, terms: z.array(z.string()) })),
    noteKinds: z
      .array(
        z.object({
          id: z.string(),
          lang: z.string().meta({ description: 'Language of the name and the meaning (BCP 47).' }),
          name: z.string(),
          meaning: z.string(),
          mapping: z
            .object({ term: z.string(), vocabulary: z.string(), url: z.string().optional() })
            .optional()
            .meta({ description: 'The same kind in another vocabulary.' }),
        }),
      )
      .meta({ description: 'The kinds of notes that the articles can have.' }),
    articles: z.array(
      z.object({
        slug: z.string(),
        siglum: z.string(),
        title: z.string(),
        titleBasis: z.enum(['article', 'editor']),
        url,
        lang: z.string().meta({ description: 'BCP 47.' }),
        source: SourceDataSchema,
        date: z.object({ value: z.string().meta({ description: 'EDTF (ISO 8601-2).' }), basis: z.string() }),
        stance: z.object({
          label: z.string(),
          phrase: z
            .string()
            .meta({ description: 'The stance in the editor’s words, with what it is toward.' }),
          summary: z.string(),
          evidence: z.array(
            z.object({
              exact: z.string().meta({ description: 'Verbatim words of the article.' }),
              passage: z.string().meta({ description: 'Id of the passage that has them.' }),
            }),
          ),
          ...madeFields,
        }),
        topics: z.array(z.string()),
        earliest: z.string().optional().meta({
          description:
            'The first day on which the article can have been written, by its date and by the events that it mentions.',
        }),
        couldNotKnow: z.array(z.string()).meta({
          description: 'Ids of the events that certainly happened after the article was written.',
        }),
        rights: z.string(),
        publishedOn: z
          .string()
          .optional()
          .meta({ description: 'The day on which this site published the article (ISO 8601).' }),
        corrections: CorrectionsDataSchema,
        omitted: z.array(z.object({ text: z.string(), reason: z.string() })),
        words: z.int().optional().meta({
          description: 'How many words the article has; a title supplied by the editors counts as none.',
        }),
        characters: z.int().optional().meta({
          description: 'How many letters and digits it has, if its script has no spaces between words.',
        }),
        passages: z.array(
          z.object({
            id: z
              .string()
              .meta({ description: 'The passage’s fragment on the article’s page and in every comparison.' }),
            kind: z.enum(['title', 'heading', 'paragraph', 'item']),
            text: z.string(),
            quoted: z.literal(true).optional().meta({
              description: 'Where the passage stands in a quotation, so that it is another’s words.',
            }),
          }),
        ),
      }),
    ),
    comparisons: z.array(z.object({ articles: z.array(z.string()), url })),
    propositions: z.array(
      z.object({
        id: z.string(),
        claim: z.string().meta({ description: `The proposition in at most ${MAX_CLAIM_LENGTH} characters.` }),
        text: z.string(),
        topic: z.string(),
        url,
      }),
    ),
    positions: z.array(
      z.object({
        article: z.string(),
        proposition: z.string(),
        voice: VoiceDataSchema,
        stance: z.enum(STANCES),
        gist: z.string(),
        evidence: z.array(MarkDataSchema),
        ...madeFields,
      }),
    ),
    examined: z
      .array(
        z.object({
          article: z.string(),
          proposition: z.string(),
          why: z.string(),
          evidence: z.array(QuoteDataSchema),
          ...madeFields,
        }),
      )
      .meta({
        description:
          'Propositions that an article mentions without a position of anyone, and why these words take no side.',
      }),
    voices: z.array(
      z.object({
        article: z.string(),
        name: z.string(),
        unnamed: VoiceDataSchema.shape.unnamed,
        role: z.string().optional(),
        via: z.string().optional(),
        speaks: z.enum(SPEAKS),
      }),
    ),
    affiliations: z
      .array(z.object({ name: z.string(), voices: z.array(z.string()) }))
      .meta({ description: 'The countries and bodies for which voices speak; some may have none.' }),
    heard: z
      .array(
        z.object({
          article: z.string(),
          kind: z.enum(['author', 'quoted', 'reported', 'unmarked']).meta({
            description:
              'Whose words they are: in a quote that shows the author’s position; in a long quotation; in a quote that shows the position of somebody else; or in none.',
          }),
          voice: VoiceDataSchema.optional(),
          affiliation: z.string().optional(),
          count: z.int().meta({
            description:
              'Words, or characters, as the article’s length is given. 0 for a voice that is heard, but in words that are counted for another voice or as showing no position.',
          }),
          percent: z.int().meta({ description: 'Share of the article; those of an article add up to 100.' }),
          passages: z.array(z.string()),
        }),
      )
      .meta({ description: 'Whose words each article consists of. Every word counts once.' }),
    notes: z.array(
      MarkDataSchema.extend({
        article: z.string(),
        type: z.string().meta({ description: 'Id of a kind in `noteKinds`.' }),
        voice: VoiceDataSchema.meta({ description: 'Whose words are marked.' }),
        why: z.string(),
        other: z
          .object({ exact: z.string(), url: z.string(), where: z.string() })
          .optional()
          .meta({ description: 'The other copy’s words and address.' }),
        target: z
          .object({
            kind: z.enum(['author', 'voice', 'affiliation', 'other']),
            name: z.string(),
            unnamed: VoiceDataSchema.shape.unnamed,
          })
          .optional()
          .meta({ description: 'Whom or what the words bear on.' }),
        polarity: polarity.meta({ description: 'Whether they speak well or ill of the target.' }),
        through: z
          .object({ name: z.string(), relation: z.enum(['ally', 'opponent']).optional(), polarity })
          .optional()
          .meta({
            description:
              'Whom or what the words themselves are about, how it stands to the target, and whether they speak well or ill of it, where they bear on the target only through it.',
          }),
        ...madeFields,
      }),
    ),
    names: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().meta({ description: 'What is called, in the editors’ words.' }),
          about: z.string().optional().meta({ description: 'What counts as this and what does not.' }),
          expressions: z.array(
            z.object({
              words: z.string(),
              asWritten: z
                .literal(true)
                .optional()
                .meta({ description: 'Where only these words count, in no other inflection.' }),
              places: z.array(
                z.object({
                  article: z.string(),
                  passage: z.string(),
                  start: z.int(),
                  end: z.int().meta({ description: 'Both in UTF-16 code units of the passage’s text.' }),
                  voice: z.enum(['own', 'reported', 'quoted']).meta({
                    description:
                      'Whether it is in the article’s own words, in words that it reports of others, or quoted.',
                  }),
                  speaker: z.string().optional().meta({ description: 'Who is reported or quoted.' }),
                  via: z
                    .string()
                    .optional()
                    .meta({ description: 'Who passes the speaker’s words on, if not the author.' }),
                }),
              ),
            }),
          ),
        }),
      )
      .meta({ description: 'Names by which the articles call the same thing, with every place.' }),
    distinctive: z
      .array(
        z.object({
          article: z.string(),
          against: z.array(z.string()).meta({ description: 'The articles that it is compared with.' }),
          scope: z
            .enum(['all', 'own'])
            .meta({ description: '`own` leaves out quoted and reported words on both sides.' }),
          length: z.int().meta({ description: 'How many words were compared, without stop words.' }),
          lengthThere: z.int().meta({ description: 'The same for the articles that it is compared with.' }),
          words: z.array(
            z.object({
              word: z.string().meta({ description: 'Its most frequent form in the article.' }),
              count: z
                .int()
                .meta({ description: 'How often the article has it in any form, within the scope.' }),
              countThere: z
                .int()
                .meta({ description: 'How often the articles have it that it is compared with.' }),
              z: z.number().meta({
                description: 'Weighted log-odds with an informative Dirichlet prior, in standard deviations.',
              }),
            }),
          ),
        }),
      )
      .meta({
        description:
          'Words that are distinctive of each article, against all others of its language and against each other. Pairs without such words are left out.',
      }),
    shared: z
      .object({
        authorsAgree: z.array(z.string()).meta({
          description:
            'Propositions on which at least two authors take a position, and all of them the same.',
        }),
        allAgree: z.array(z.string()).meta({
          description:
            'Other propositions on which all authors and voices that take a position, in at least two articles, take the same.',
        }),
        wording: z.array(
          z.object({
            kind: z.enum(['both-quote', 'one-quotes', 'same-wording']).meta({
              description: 'Whether both articles quote these words, one of them does, or neither.',
            }),
            words: z.int().optional().meta({ description: 'How many words they are.' }),
            characters: z.int().optional().meta({
              description: 'How many letters and digits they are, in scripts without spaces between words.',
            }),
            places: z.array(
              z.object({ article: z.string(), passage: z.string(), text: z.string(), quoted: z.boolean() }),
            ),
          }),
        ),
      })
      .meta({ description: 'What the articles share.' }),
    events: z
      .array(
        z.object({
          id: z.string(),
          date: z.string().meta({ description: 'EDTF (ISO 8601-2).' }),
          words: z.string().meta({ description: 'What happened.' }),
          basis: z.string().optional().meta({ description: 'How the date is known.' }),
          divides: z
            .literal(true)
            .optional()
            .meta({ description: 'Whether it divides the articles into earlier and later ones.' }),
          articles: z
            .array(
              z.object({
                article: z.string(),
                relation: z.enum(RELATIONS).meta({
                  description:
                    'Whether the article mentions the event, was certainly written before it, was certainly written after it and doesn’t mention it, or none of these is known.',
                }),
                probably: z.enum(['before', 'after']).optional().meta({
                  description: 'What the dates say where nothing is certain because they are estimates.',
                }),
                quotes: z
                  .array(QuoteDataSchema.extend(madeFields))
                  .optional()
                  .meta({ description: 'The words that mention the event.' }),
              }),
            )
            .meta({ description: 'How each article of the dossier relates to the event.' }),
        }),
      )
      .meta({ description: 'The events that the articles mention, in the order of their first days.' }),
    corrections: CorrectionsDataSchema,
    annotatedBy: z.string().optional(),
    annotatedOn: z.string().optional(),
  })
  .meta({ title: 'Synoptic: one dossier' });

/** Data in which every field is named, even one that may be left out, so that its writer can't forget any. */
export type Complete<Data> = Data extends readonly (infer Item)[]
  ? Complete<Item>[]
  : Data extends object
    ? { [Field in keyof Required<Data>]: Complete<Data[Field]> }
    : Data;

/** The content of `/data/<dossier>.json`. */
export type DossierData = z.infer<typeof DossierDataSchema>;
/** The content of `/data/site.json`. */
export type SiteData = z.infer<typeof SiteDataSchema>;
