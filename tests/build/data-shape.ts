import { z } from 'zod';
import type { BuiltSite } from './built-sites.ts';

// The promised shape of the data files. It is written by hand, to be independent of the site's own schema.
const OwnAddress = z.string().regex(/^\/(?!\/)\S*$/);
const MarkId = z.string().regex(/^m-[a-z]{1,2}-[a-z0-9]{5}$/);
const PassageId = z.string().regex(/^p-[a-z]{1,2}-[a-z0-9]{5}(-\d+)?$/);

const Voice = z.strictObject({
  kind: z.enum(['author', 'speaker']),
  name: z.string(),
  unnamed: z.string().optional(),
  via: z.string().optional(),
});
const made = { by: z.string().optional(), on: z.string().optional() };
const Polarity = z.enum(['negative', 'neutral', 'positive']);
const Corrections = z.array(z.strictObject({ what: z.string(), when: z.iso.date(), why: z.string() }));
const Authors = z.array(
  z.strictObject({
    family: z.string().optional(),
    given: z.string().optional(),
    suffix: z.string().optional(),
    literal: z.string().optional(),
  }),
);
const Quote = z.strictObject({ exact: z.string(), passage: PassageId, start: z.int().nonnegative() });
const Mark = { ...Quote.shape, id: MarkId };

/** The shape of `/data/site.json`. */
export const SiteShape = z.strictObject({
  version: z.literal(3),
  dossiers: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      lang: z.string(),
      url: OwnAddress,
      data: OwnAddress,
    }),
  ),
});

/** The shape of `/data/<dossier>.json`. */
export const DossierShape = z.strictObject({
  version: z.literal(3),
  slug: z.string(),
  title: z.string(),
  lang: z.string(),
  url: OwnAddress,
  stances: z.array(z.strictObject({ label: z.string(), name: z.string(), description: z.string() })),
  topics: z.array(
    z.strictObject({ slug: z.string(), title: z.string(), url: OwnAddress, terms: z.array(z.string()) }),
  ),
  noteKinds: z.array(
    z.strictObject({
      id: z.string(),
      lang: z.string(),
      name: z.string(),
      meaning: z.string(),
      mapping: z
        .strictObject({ term: z.string(), vocabulary: z.string(), url: z.url().optional() })
        .optional(),
    }),
  ),
  articles: z.array(
    z.strictObject({
      slug: z.string(),
      siglum: z.string(),
      title: z.string(),
      titleBasis: z.enum(['article', 'editor']),
      url: OwnAddress,
      lang: z.string(),
      source: z.strictObject({
        name: z.string(),
        kind: z.string(),
        basis: z.string(),
        url: z.string().optional(),
        authors: Authors.optional(),
        republishes: z
          .strictObject({
            name: z.string(),
            title: z.string().optional(),
            authors: Authors.optional(),
            date: z.string().optional(),
            url: z.string().optional(),
            basis: z.string(),
          })
          .optional(),
      }),
      date: z.strictObject({ value: z.string(), basis: z.string() }),
      earliest: z.string().optional(),
      couldNotKnow: z.array(z.string()),
      stance: z.strictObject({
        label: z.string(),
        phrase: z.string(),
        summary: z.string(),
        evidence: z.array(z.strictObject({ exact: z.string(), passage: PassageId })),
        ...made,
      }),
      topics: z.array(z.string()),
      rights: z.string(),
      publishedOn: z.iso.date().optional(),
      corrections: Corrections,
      omitted: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
      words: z.int().optional(),
      characters: z.int().optional(),
      passages: z.array(
        z.strictObject({
          id: PassageId,
          kind: z.enum(['title', 'heading', 'paragraph', 'item']),
          text: z.string(),
          quoted: z.literal(true).optional(),
        }),
      ),
    }),
  ),
  comparisons: z.array(z.strictObject({ articles: z.array(z.string()), url: OwnAddress })),
  propositions: z.array(
    z.strictObject({
      id: z.string(),
      claim: z.string().max(44),
      text: z.string(),
      topic: z.string(),
      url: OwnAddress,
    }),
  ),
  positions: z.array(
    z.strictObject({
      article: z.string(),
      proposition: z.string(),
      voice: Voice,
      stance: z.enum(['favor', 'against', 'mixed', 'neutral']),
      gist: z.string(),
      evidence: z.array(z.strictObject(Mark)).min(1),
      ...made,
    }),
  ),
  examined: z.array(
    z.strictObject({
      article: z.string(),
      proposition: z.string(),
      why: z.string(),
      evidence: z.array(Quote),
      ...made,
    }),
  ),
  voices: z.array(
    z.strictObject({
      article: z.string(),
      name: z.string(),
      unnamed: z.string().optional(),
      role: z.string().optional(),
      via: z.string().optional(),
      speaks: z.enum(['directly', 'paraphrased', 'mentioned']),
    }),
  ),
  affiliations: z.array(z.strictObject({ name: z.string(), voices: z.array(z.string()) })),
  heard: z.array(
    z
      .strictObject({
        article: z.string(),
        kind: z.enum(['author', 'quoted', 'reported', 'unmarked']),
        voice: Voice.optional(),
        affiliation: z.string().optional(),
        count: z.int().nonnegative(),
        percent: z.int().nonnegative().max(100),
        passages: z.array(PassageId),
      })
      .refine(({ count, passages }) => count === 0 || passages.length > 0),
  ),
  notes: z.array(
    z.strictObject({
      ...Mark,
      article: z.string(),
      type: z.string(),
      voice: Voice,
      why: z.string(),
      other: z.strictObject({ exact: z.string(), url: z.url(), where: z.string() }).optional(),
      target: z
        .strictObject({ kind: z.enum(['author', 'voice', 'affiliation', 'other']), name: z.string() })
        .optional(),
      polarity: Polarity.optional(),
      through: z
        .strictObject({
          name: z.string(),
          relation: z.enum(['ally', 'opponent']).optional(),
          polarity: Polarity.optional(),
        })
        .optional(),
      ...made,
    }),
  ),
  names: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      about: z.string().optional(),
      expressions: z.array(
        z.strictObject({
          words: z.string(),
          asWritten: z.literal(true).optional(),
          places: z.array(
            z.strictObject({
              article: z.string(),
              passage: PassageId,
              start: z.int().nonnegative(),
              end: z.int().positive(),
              voice: z.enum(['own', 'reported', 'quoted']),
              speaker: z.string().optional(),
              via: z.string().optional(),
            }),
          ),
        }),
      ),
    }),
  ),
  distinctive: z.array(
    z.strictObject({
      article: z.string(),
      against: z.array(z.string()).min(1),
      scope: z.enum(['all', 'own']),
      length: z.int().nonnegative(),
      lengthThere: z.int().nonnegative(),
      words: z.array(
        z.strictObject({
          word: z.string(),
          count: z.int().min(3),
          countThere: z.int().nonnegative(),
          z: z.number().min(1.96),
        }),
      ),
    }),
  ),
  shared: z.strictObject({
    authorsAgree: z.array(z.string()),
    allAgree: z.array(z.string()),
    wording: z.array(
      z.strictObject({
        kind: z.enum(['both-quote', 'one-quotes', 'same-wording']),
        words: z.int().min(7).optional(),
        characters: z.int().min(8).optional(),
        places: z
          .array(
            z.strictObject({
              article: z.string(),
              passage: PassageId,
              text: z.string(),
              quoted: z.boolean(),
            }),
          )
          .length(2),
      }),
    ),
  }),
  events: z.array(
    z.strictObject({
      id: z.string(),
      date: z.string(),
      words: z.string(),
      basis: z.string().optional(),
      divides: z.literal(true).optional(),
      articles: z.array(
        z.strictObject({
          article: z.string(),
          relation: z.enum(['mentions', 'before', 'after', 'unknown']),
          probably: z.enum(['before', 'after']).optional(),
          quotes: z.array(z.strictObject({ ...Quote.shape, ...made })).optional(),
        }),
      ),
    }),
  ),
  corrections: Corrections,
  annotatedBy: z.string().optional(),
  annotatedOn: z.string().optional(),
});

/** A dossier in the data files. */
export type DossierJson = z.infer<typeof DossierShape>;
/** Writes an author’s name as a byline does; no test has other parts of names. */
export function writtenName({ given, family, suffix, literal }: z.infer<typeof Authors>[number]): string {
  return literal ?? [given, family, suffix].filter(Boolean).join(' ');
}

/** An article in the data files. */
export type ArticleJson = DossierJson['articles'][number];

/** Reads the dossiers of a built site from its data files. */
export function readDossiers(site: BuiltSite): DossierJson[] {
  const { dossiers } = JSON.parse(site.textAt(`${site.base}data/site.json`)) as z.infer<typeof SiteShape>;
  return dossiers.map(({ data }) => JSON.parse(site.textAt(data)) as DossierJson);
}

/** Reads the dossier with this slug. */
export function readDossier(site: BuiltSite, slug: string): DossierJson {
  const dossier = readDossiers(site).find((each) => each.slug === slug);
  if (!dossier) throw new Error(`${site.name} has no dossier ${slug}.`);
  return dossier;
}
