import { DATA_VERSION, type Complete, type DossierData, type SiteData } from '../../schemas/data.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import type { Name } from '../../text/names.ts';
import { deriveDistinctive } from '../../views/distinctive.ts';
import { deriveNames } from '../../views/names.ts';
import { quotedPassages } from '../../views/quoted-passages.ts';
import { deriveShared } from '../../views/shared.ts';
import { whoIsHeard } from '../../views/who-is-heard.ts';
import { deriveTwoClocks, type ArticleOnClock } from '../../views/two-clocks.ts';
import type {
  ArticleView,
  CorrectionView,
  DossierView,
  MadeView,
  MarkView,
  QuoteView,
  VoiceView,
} from '../../views/views.ts';
import { shownName } from '../../words/en/terms.ts';

/** Returns the content of `/data/site.json`. */
export function siteData(dossiers: readonly DossierView[], paths: Paths): Complete<SiteData> {
  return {
    version: DATA_VERSION,
    dossiers: dossiers.map(({ slug, title, lang, url }) => ({
      slug,
      title,
      lang,
      url,
      data: paths.dataDossier(slug),
    })),
  };
}

/** Returns the content of `/data/<dossier>.json`; fields that are `undefined` are left out of the file. */
export function dossierData(dossier: DossierView): Complete<DossierData> {
  const clocks = deriveTwoClocks(dossier);
  return {
    version: DATA_VERSION,
    slug: dossier.slug,
    title: dossier.title,
    lang: dossier.lang,
    url: dossier.url,
    stances: dossier.stances.map(({ label, words, description }) => ({ label, name: words, description })),
    topics: dossier.topics.map(({ slug, title, url, terms }) => ({ slug, title, url, terms })),
    noteKinds: dossier.noteKinds.map(({ id, lang, name, meaning, mapping }) => ({
      id,
      lang,
      name,
      meaning,
      mapping: mapping && { term: mapping.term, vocabulary: mapping.vocabulary, url: mapping.url },
    })),
    articles: clocks.articles.map(articleData),
    comparisons: dossier.comparisons.map(({ articles, url }) => ({
      articles: articles.map(({ slug }) => slug),
      url,
    })),
    propositions: dossier.propositions.map(({ id, claim, text, topic, url }) => ({
      id,
      claim,
      text,
      topic: topic.slug,
      url,
    })),
    positions: dossier.articles.flatMap(({ slug, positions }) =>
      positions.map(({ proposition, voice, stance, gist, evidence, made }) => ({
        article: slug,
        proposition: proposition.id,
        voice: voiceData(voice),
        stance,
        gist,
        evidence: evidence.map(markData),
        ...madeData(made),
      })),
    ),
    examined: dossier.articles.flatMap(({ slug, examined }) =>
      examined.map(({ proposition, why, evidence, made }) => ({
        article: slug,
        proposition: proposition.id,
        why,
        evidence: evidence.map(quoteData),
        ...madeData(made),
      })),
    ),
    voices: dossier.articles.flatMap(({ slug, speakers }) =>
      speakers.map(({ name, unnamed, role, via, speaks }) => ({
        article: slug,
        name,
        unnamed,
        role: role ?? undefined,
        via: via ?? undefined,
        speaks,
      })),
    ),
    affiliations: dossier.affiliations,
    heard: whoIsHeard(dossier).articles.flatMap(({ article, heard, uncounted }) =>
      [...heard, ...uncounted].map(({ kind, voice, affiliation, words, percent, places }) => ({
        article: article.slug,
        kind,
        voice: voice ? voiceData(voice) : undefined,
        affiliation: affiliation ?? undefined,
        count: words,
        percent,
        passages: places.map(({ passage }) => passage.id),
      })),
    ),
    notes: dossier.articles.flatMap(({ slug, notes }) =>
      notes.map((note) => ({
        article: slug,
        type: note.kind.id,
        voice: voiceData(note.voice),
        why: note.why,
        ...markData(note),
        other: note.other ?? undefined,
        target: note.target
          ? { kind: note.target.kind, name: note.target.name, unnamed: note.target.unnamed }
          : undefined,
        polarity: note.polarity ?? undefined,
        through: note.through
          ? {
              name: note.through.name,
              relation: note.through.relation,
              polarity: note.through.polarity,
            }
          : undefined,
        ...madeData(note.made),
      })),
    ),
    names: namesData(dossier),
    distinctive: distinctiveData(dossier),
    shared: sharedData(dossier),
    events: clocks.events.map(({ event, relations }) => ({
      id: event.id,
      date: event.value,
      words: event.words,
      basis: event.basis ?? undefined,
      divides: event.isDividing || undefined,
      articles: relations.map(({ article, relation }) => ({
        article: article.slug,
        relation: relation.kind,
        probably: relation.kind === 'unknown' ? (relation.probably ?? undefined) : undefined,
        quotes:
          relation.kind === 'mentions'
            ? relation.quotes.map((quote) => ({ ...quoteData(quote), ...madeData(quote.made) }))
            : undefined,
      })),
    })),
    corrections: dossier.corrections.map(correctionData),
    annotatedBy: dossier.annotated?.by,
    annotatedOn: dossier.annotated?.on,
  };
}

function namesData(dossier: DossierView): Complete<DossierData['names']> {
  return deriveNames(dossier).map(({ referent: { id, name, about }, expressions }) => ({
    id,
    name,
    about: about ?? undefined,
    expressions: expressions.map(({ words, isAsWritten, cells }) => ({
      words,
      asWritten: isAsWritten || undefined,
      places: cells.flatMap(({ lines }) =>
        lines.map(({ article, passage, start, end, whose, speaker }) => ({
          article: article.slug,
          passage: passage.id,
          start,
          end,
          voice: whose,
          speaker: speaker ? shownName(speaker) : undefined,
          via: speaker?.via,
        })),
      ),
    })),
  }));
}

function distinctiveData(dossier: DossierView): Complete<DossierData['distinctive']> {
  const { articles, pairs } = deriveDistinctive(dossier);
  const telling = pairs.filter(({ words }) => words.length > 0);
  return [...articles, ...telling].map(({ article, others, scope, lengths, words }) => ({
    article: article.slug,
    against: others.map(({ slug }) => slug),
    scope,
    length: lengths[0],
    lengthThere: lengths[1],
    words: words.map(({ word, here, there, z }) => ({
      word,
      count: here.count,
      countThere: there.count,
      z: Number(z.toFixed(3)),
    })),
  }));
}

function sharedData(dossier: DossierView): Complete<DossierData['shared']> {
  const { byAuthors, byVoices, wording } = deriveShared(dossier);
  return {
    authorsAgree: byAuthors.map(({ proposition }) => proposition.id),
    allAgree: byVoices.map(({ proposition }) => proposition.id),
    wording: wording.map(({ kind, length, places }) => ({
      kind,
      words: length.unit === 'words' ? length.count : undefined,
      characters: length.unit === 'characters' ? length.count : undefined,
      places: places.map(({ article, passage, text, isQuoted }) => ({
        article: article.slug,
        passage: passage.id,
        text,
        quoted: isQuoted,
      })),
    })),
  };
}

type ArticleData = DossierData['articles'][number];
type PositionData = DossierData['positions'][number];
type ExaminedData = DossierData['examined'][number];

function markData(mark: MarkView): Complete<PositionData['evidence'][number]> {
  return { ...quoteData(mark), id: mark.id };
}

function quoteData({ exact, passage, start }: QuoteView): Complete<ExaminedData['evidence'][number]> {
  return { exact, passage: passage.id, start };
}

function voiceData({ kind, name, unnamed, via }: VoiceView): Complete<PositionData['voice']> {
  return { kind, name, unnamed, via };
}

function madeData(made: MadeView | null): Complete<Pick<PositionData, 'by' | 'on'>> {
  return { by: made?.by ?? undefined, on: made?.on ?? undefined };
}

function correctionData({ what, when, why }: CorrectionView): Complete<DossierData['corrections'][number]> {
  return { what, when, why };
}

type AuthorData = NonNullable<ArticleData['source']['authors']>[number];

function authorData(name: Name): Complete<AuthorData> {
  return {
    family: name.family,
    given: name.given,
    suffix: name.suffix,
    'non-dropping-particle': name['non-dropping-particle'],
    'dropping-particle': name['dropping-particle'],
    'static-ordering': name['static-ordering'],
    literal: name.literal,
  };
}

function sourceData({
  name,
  kind,
  basis,
  url,
  authors,
  republishes,
}: ArticleView['source']): Complete<ArticleData['source']> {
  return {
    name,
    kind,
    basis,
    url,
    authors: authors?.map(authorData),
    republishes: republishes && {
      name: republishes.name,
      title: republishes.title,
      authors: republishes.authors?.map(authorData),
      date: republishes.date,
      url: republishes.url,
      basis: republishes.basis,
    },
  };
}

function articleData({ article, earliest, couldNotKnow }: ArticleOnClock): Complete<ArticleData> {
  const quoted = quotedPassages(article.blocks);
  return {
    slug: article.slug,
    siglum: article.siglum,
    title: article.title,
    titleBasis: article.isTitleSupplied ? 'editor' : 'article',
    url: article.url,
    lang: article.lang,
    source: sourceData(article.source),
    date: { value: article.date.value, basis: article.date.basis },
    stance: {
      label: article.stance.label,
      phrase: article.stance.phrase,
      summary: article.stance.summary,
      evidence: article.stance.evidence.map(({ exact, passage }) => ({ exact, passage: passage.id })),
      ...madeData(article.stance.made),
    },
    topics: article.topics.map(({ slug }) => slug),
    earliest: earliest ?? undefined,
    couldNotKnow: couldNotKnow.map(({ id }) => id),
    rights: article.rights,
    publishedOn: article.publishedOn ?? undefined,
    corrections: article.corrections.map(correctionData),
    omitted: article.omitted,
    words: article.length.unit === 'words' ? article.length.count : undefined,
    characters: article.length.unit === 'characters' ? article.length.count : undefined,
    passages: article.passages.map(({ id, kind, text }, index) => ({
      id,
      kind,
      text,
      quoted: quoted.has(index) || undefined,
    })),
  };
}
