import type { Article, Evidence, Made, Stance } from '../schemas/article.ts';
import { deriveDossier } from './derive-dossier.ts';
import { makePaths } from '../site/addresses/paths.ts';
import { passageIds } from '../text/hashes.ts';
import type { ArticleView, DossierView } from './views.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import type { ArticleEntry, DossierEntry } from '../schemas/entry.ts';

/** The fields of a position that a test chooses; a position without quotes gets a passage of its own. */
export interface PositionSketch {
  /** A proposition's id. */
  on: string;
  /** Default: `author`. */
  voice?: string;
  /** Default: `favor`. */
  stance?: Stance;
  quotes?: readonly (string | Evidence)[];
  /** Who made it and when. */
  made?: Made;
}

/** The parts of an article that a test chooses; the rest is filled in. */
export interface ArticleSketch {
  /** The texts of its passages; the first is the title. */
  passages?: readonly string[];
  positions?: readonly PositionSketch[];
  notes?: Article['notes'];
  voices?: Article['voices'];
  /** The blocks that hold its passages; default: none. */
  blocks?: ArticleEntry['blocks'];
  /** Fields that replace those of the default frontmatter. */
  fields?: Partial<Article>;
}

/** The parts of a dossier that a test chooses: the ids of propositions, and articles by siglum. */
export interface DossierSketch {
  /** The language of its editors. */
  lang?: string;
  propositions?: readonly string[];
  /** Whether `dossier.md` has phrases for its stances. */
  hasPhrases?: boolean;
  articles: Readonly<Record<string, ArticleSketch>>;
  annotatedOn?: string;
  /** The sets that `dossier.md` lists. */
  comparisons?: DossierFrontmatter['comparisons'];
  /** The sets for which `dossier.md` names the sharpest claim. */
  sharpest?: DossierFrontmatter['sharpest'];
  /** The groups of words that say the same. */
  synonyms?: string[][];
  /** The events on its timeline. */
  events?: NonNullable<DossierFrontmatter['timeline']>['events'];
  /** What the articles call by different names. */
  referents?: DossierFrontmatter['referents'];
  /** Where the voices come from. */
  affiliations?: DossierFrontmatter['affiliations'];
  /** What was corrected in it. */
  corrections?: DossierFrontmatter['corrections'];
  /** The kinds of notes of its own. */
  noteKinds?: DossierFrontmatter['noteKinds'];
  /** The sets that were ever published. */
  publishedSets?: DossierEntry['publishedSets'];
}

/** Makes the view of a dossier on a site at the root of its host. */
export function makeDossier({
  lang = 'en',
  propositions = [],
  hasPhrases = true,
  articles,
  annotatedOn,
  comparisons = [],
  sharpest = [],
  synonyms = [],
  events = [],
  referents = [],
  affiliations = [],
  corrections = [],
  noteKinds,
  publishedSets = [],
}: DossierSketch): DossierView {
  const entry: DossierEntry = {
    slug: 'harbour',
    about: '',
    data: {
      title: 'The harbour',
      lang,
      summary: 'Whether the harbour opens.',
      stanceTarget: 'opening the harbour',
      stances: [
        {
          label: 'favors',
          description: 'For it.',
          ...(hasPhrases ? { phrase: 'Favors opening the harbour' } : {}),
        },
        {
          label: 'rejects',
          description: 'Against it.',
          ...(hasPhrases ? { phrase: 'Rejects opening the harbour' } : {}),
        },
      ],
      ...(hasPhrases ? { takesNoSidePhrase: 'Takes no side on the harbour' } : {}),
      topics: [{ slug: 'trade', title: 'Trade', description: 'What ships carry.', terms: ['ship'] }],
      propositions: propositions.map((id) => ({
        id,
        claim: id,
        text: `It is so: ${id}.`,
        topic: 'trade',
        wordedBy: 'The editors',
      })),
      synonyms,
      comparisons,
      sharpest,
      timeline: { events },
      referents,
      affiliations,
      corrections,
      noteKinds,
      ...(annotatedOn === undefined ? {} : { annotatedBy: 'The editors', annotatedOn }),
    },
    articles: Object.entries(articles).map(([siglum, sketch]) => makeEntry(siglum, sketch)),
    publishedSets,
    sharedNoteKinds: null,
  };
  return deriveDossier(entry, makePaths('/'));
}

/** Returns the article of a dossier with this siglum. */
export function articleOf({ articles }: DossierView, siglum: string): ArticleView {
  return found(articles.find((article) => article.siglum === siglum));
}

/** Returns a value that a test expects to exist; throws if it is `null` or `undefined`. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A value that the test expects is missing');
  return value;
}

function makeEntry(
  siglum: string,
  {
    passages = [`Title ${siglum}`],
    positions = [],
    notes = [],
    voices = [],
    blocks = [],
    fields = {},
  }: ArticleSketch,
): ArticleEntry {
  const held = positions.map(({ on, voice = 'author', stance = 'favor', quotes, made = {} }) => ({
    on,
    made,
    voice,
    stance,
    quotes: quotes ?? [`It is ${stance} of ${voice} on ${on}.`],
    isOwn: quotes === undefined,
  }));
  const texts = [...passages, ...held.flatMap(({ quotes, isOwn }) => (isOwn ? quotes.map(String) : []))];
  const ids = passageIds(siglum, texts);
  return {
    slug: `article-${siglum.toLowerCase()}`,
    blocks,
    received: { hash: '0'.repeat(64), bytes: 0 },
    passages: texts.map((text, index) => ({
      id: ids[index] ?? '',
      kind: index === 0 ? 'title' : 'paragraph',
      text,
      inline: [{ type: 'text', value: text }],
      line: index + 1,
    })),
    data: {
      title: texts[0] ?? '',
      titleBasis: 'article',
      siglum,
      lang: 'en',
      source: { name: `Source ${siglum}`, kind: 'NewsArticle', basis: 'Handed in.' },
      date: { value: '2022-01-29', basis: 'stated: in the byline.' },
      stance: { label: 'favors', summary: 'Welcomes it.', evidence: [] },
      topics: ['trade'],
      rights: 'Unknown.',
      omitted: [],
      voices,
      positions: held.map(({ on, voice, stance, quotes, made }) => ({
        proposition: on,
        voice,
        stance,
        gist: `${voice}: ${stance}.`,
        evidence: quotes.map((quote) => (typeof quote === 'string' ? { exact: quote } : quote)),
        ...made,
      })),
      notes,
      examined: [],
      silentOn: [],
      events: [],
      namesakes: [],
      corrections: [],
      ...fields,
    },
  };
}
