import type { Article, Stance, TextQuote } from '../schemas/article.ts';
import { deriveDossier } from './derive-dossier.ts';
import { makePaths } from '../site/addresses/paths.ts';
import { passageIds } from '../text/hashes.ts';
import type { ArticleView, DossierView } from './views.ts';
import type { ArticleEntry, DossierEntry } from '../schemas/entry.ts';

/** What a test says of a position; without a quote it stands on a passage of its own. */
export interface PositionSketch {
  /** A proposition, by its id. */
  on: string;
  /** `author` where it is left out. */
  voice?: string;
  /** `favor` where it is left out. */
  stance?: Stance;
  quotes?: readonly (string | TextQuote)[];
}

/** What a test says of an article; the rest is filled in. */
export interface ArticleSketch {
  /** The texts of its passages; the first is the title. */
  passages?: readonly string[];
  positions?: readonly PositionSketch[];
  notes?: Article['notes'];
  voices?: Article['voices'];
  /** Fields of the frontmatter that are to be others. */
  fields?: Partial<Article>;
}

/** What a test says of a dossier: propositions by their ids, and articles by their sigla. */
export interface DossierSketch {
  propositions?: readonly string[];
  articles: Readonly<Record<string, ArticleSketch>>;
  annotatedOn?: string;
}

/** A dossier as pages show it, with the addresses of a site at the root of its host. */
export function makeDossier({ propositions = [], articles, annotatedOn }: DossierSketch): DossierView {
  const entry: DossierEntry = {
    slug: 'harbour',
    about: '',
    data: {
      title: 'The harbour',
      summary: 'Whether the harbour opens.',
      stanceTarget: 'opening the harbour',
      stances: [
        { label: 'favors', description: 'For it.' },
        { label: 'rejects', description: 'Against it.' },
      ],
      topics: [{ slug: 'trade', title: 'Trade', description: 'What ships carry.', terms: ['ship'] }],
      propositions: propositions.map((id) => ({
        id,
        label: id,
        text: `It is so: ${id}.`,
        topic: 'trade',
        wordedBy: 'The editors',
      })),
      ...(annotatedOn === undefined ? {} : { annotatedBy: 'The editors', annotatedOn }),
    },
    articles: Object.entries(articles).map(([siglum, sketch]) => makeEntry(siglum, sketch)),
  };
  return deriveDossier(entry, makePaths('/'));
}

/** An article of a dossier, by its siglum. */
export function articleOf({ articles }: DossierView, siglum: string): ArticleView {
  return found(articles.find((article) => article.siglum === siglum));
}

/** What a test knows to be there. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test looks for what is not there');
  return value;
}

function makeEntry(
  siglum: string,
  { passages = [`Title ${siglum}`], positions = [], notes = [], voices = [], fields = {} }: ArticleSketch,
): ArticleEntry {
  const held = positions.map(({ on, voice = 'author', stance = 'favor', quotes }) => ({
    on,
    voice,
    stance,
    quotes: quotes ?? [`It is ${stance} of ${voice} on ${on}.`],
    isOwn: quotes === undefined,
  }));
  const texts = [...passages, ...held.flatMap(({ quotes, isOwn }) => (isOwn ? quotes.map(String) : []))];
  const ids = passageIds(siglum, texts);
  return {
    slug: `article-${siglum.toLowerCase()}`,
    blocks: [],
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
      positions: held.map(({ on, voice, stance, quotes }) => ({
        proposition: on,
        voice,
        stance,
        gist: `${voice}: ${stance}.`,
        evidence: quotes.map((quote) => (typeof quote === 'string' ? { exact: quote } : quote)),
      })),
      notes,
      ...fields,
    },
  };
}
