import { makeAddress, readAddress } from '../site/addresses/address-forms.ts';
import { articleSets, comparisonSlug, hasOwnPage } from '../site/addresses/article-sets.ts';
import { deriveArticle, noSidePhrase, phraseOf } from './derive-article.ts';
import { deriveCorrections } from './corrections.ts';
import { noteKindsOf } from './note-kinds.ts';
import { quotedInWords, quotedPassages } from './quoted-passages.ts';
import { voiceMarks, whoseMarks } from './voice-marks.ts';
import type { Redirect } from '../site/addresses/lead-on.ts';
import type { Paths } from '../site/addresses/paths.ts';
import { daysOf } from '../text/edtf-date.ts';
import { locateQuote } from './derive-positions.ts';
import { toLanguage } from '../text/language.ts';
import { findTermsIn } from '../text/topic-terms.ts';
import { wordsIn } from '../text/words.ts';
import { readArticle } from './article-words.ts';
import { readingOf } from '../text/stemmers.ts';
import type {
  ArticleView,
  ComparisonView,
  DossierView,
  EventView,
  MarkView,
  PassageView,
  PropositionView,
  TopicArticleView,
  TopicView,
} from './views.ts';
import type { TextRange } from '../text/ranges.ts';
import type { DossierEntry } from '../schemas/entry.ts';
import { comparisonTitle, givenComparisonTitle } from '../words/en/citation.ts';
import { dateInWords, stanceInWords } from '../words/en/terms.ts';

/**
 * Derives everything that pages show of a dossier.
 * @param redirects where addresses of the site lead that moved
 */
export function deriveDossier(
  entry: DossierEntry,
  paths: Paths,
  redirects: readonly Redirect[] = [],
): DossierView {
  const { slug, data, about } = entry;
  const propositions = derivePropositions(entry, paths, redirects);
  const events = deriveEvents(data);
  const noteKinds = noteKindsOf(entry);
  const articles = entry.articles.map((article) =>
    deriveArticle(article, entry, propositions, events, noteKinds, paths),
  );
  const setOf = (sigla: readonly string[]) => articles.filter(({ siglum }) => sigla.includes(siglum));
  const sets = articleSets(
    articles,
    [...data.comparisons.map(({ sigla }) => sigla), ...entry.publishedSets].map(setOf),
  );
  const comparisons = sets.map((set) => deriveComparison(entry, set, paths));
  return {
    slug,
    ...toLanguage(data.lang),
    title: data.title,
    summary: data.summary,
    about,
    url: paths.dossier(slug),
    stanceTarget: data.stanceTarget,
    stances: data.stances.map((stance) => ({
      label: stance.label,
      words: stance.name ?? stanceInWords(stance.label),
      description: stance.description,
      phrase: phraseOf(stance, data),
    })),
    ...noSidePhrase(data),
    topics: data.topics.map((topic) => ({
      ...topic,
      url: paths.topic(slug, topic.slug),
      ...findTopic(topic, articles),
    })),
    synonyms: data.synonyms,
    propositions,
    noteKinds,
    corrections: deriveCorrections(data.corrections),
    annotated:
      data.annotatedBy !== undefined && data.annotatedOn !== undefined
        ? { by: data.annotatedBy, on: data.annotatedOn }
        : null,
    readings: data.readings ?? null,
    articles,
    comparisons,
    sharpest: data.sharpest.flatMap(({ sigla, claim }) =>
      propositions
        .filter(({ id }) => id === claim)
        .map((proposition) => ({ articles: setOf(sigla), proposition })),
    ),
    events,
    referents: data.referents.map(({ about, expressions, ...referent }) => ({
      ...referent,
      about: about ?? null,
      expressions: expressions.map(({ words, asWritten = false, except }) => ({
        words,
        isAsWritten: asWritten,
        except: except.flatMap(({ article, ...quote }) =>
          articles
            .filter((candidate) => candidate.slug === article)
            .map((found) => ({ article: found, quote: locateQuote(quote, found.passages) })),
        ),
      })),
    })),
    affiliations: data.affiliations,
    comparisonPages: {
      folder: paths.compare(slug),
      sigla: articles.map(({ siglum }) => siglum),
      more: comparisons
        .filter((comparison) => !hasOwnPage(comparison.articles.length, articles.length))
        .map((comparison) => comparison.slug),
    },
  };
}

function deriveEvents({ timeline }: DossierEntry['data']): EventView[] {
  return (timeline?.events ?? [])
    .map(({ id, date, words, basis, divides }) => ({
      id,
      value: date,
      date: dateInWords(date),
      words,
      basis: basis ?? null,
      isDividing: divides,
    }))
    .toSorted((a, b) => daysOf(a.value).first.localeCompare(daysOf(b.value).first));
}

function derivePropositions(
  { slug, data }: DossierEntry,
  paths: Paths,
  redirects: readonly Redirect[],
): PropositionView[] {
  const ids = data.propositions.map(({ id }) => id);
  const editors = toLanguage(data.lang);
  return data.propositions.map(({ id, claim, text, background, topic, wordedBy }, index) => ({
    editors,
    id,
    formerIds: formerIds(slug, id, redirects).filter((former) => !ids.includes(former)),
    number: index + 1,
    claim,
    text,
    background: background ?? null,
    topic: {
      slug: topic,
      title: data.topics.find((candidate) => candidate.slug === topic)?.title ?? topic,
      url: paths.topic(slug, topic),
    },
    wordedBy,
    url: paths.proposition(slug, id),
  }));
}

/** Returns the ids under which a proposition was published before, which are fragments in old links. */
function formerIds(dossier: string, proposition: string, redirects: readonly Redirect[]): string[] {
  const address = makeAddress('proposition', { dossier, proposition });
  const former = redirects.filter(({ to }) => to === address).map(({ from }) => readAddress(from));
  return [
    ...new Set(
      former.flatMap((read) => (read?.kind === 'proposition' ? [read.parts.proposition ?? ''] : [])),
    ),
  ];
}

/** Finds what each article says on a topic, and which articles never mention it. */
function findTopic(
  topic: { slug: string; terms: string[] },
  articles: readonly ArticleView[],
): Pick<TopicView, 'articles' | 'silent'> {
  const found = articles.map((article): TopicArticleView => {
    const reading = readingOf(article.lang);
    const terms = topic.terms.map((term) => wordsIn(term, reading));
    return {
      article,
      passages: readArticle(article)
        .map(({ passage, words }) => ({ passage, ranges: findTermsIn(words, terms) }))
        .filter(({ ranges }) => ranges.length > 0)
        .map(({ passage, ranges }) => ({ passage, ranges, ...describeVoices(article, passage, ranges) })),
    };
  });
  return {
    articles: found.filter(({ passages }) => passages.length > 0),
    silent: found.filter(({ passages }) => passages.length === 0).map(({ article }) => article),
  };
}

/** Tells whose marks cover these words of a passage, and says if the passage is quoted. */
function describeVoices(
  { blocks, passages, source, positions, notes }: ArticleView,
  passage: PassageView,
  words: readonly TextRange[],
): Pick<TopicArticleView['passages'][number], 'whose' | 'quotes'> {
  const marks = voiceMarks<MarkView>(positions, notes).filter(({ mark }) => mark.passage === passage);
  return {
    whose: whoseMarks(
      marks.map(({ mark: { start, end }, voice, isNote }) => ({ start, end, voice, isNote })),
      words,
    ),
    quotes: quotedPassages(blocks).has(passages.indexOf(passage)) ? quotedInWords(source.republishes) : null,
  };
}

function deriveComparison(
  { slug, data }: DossierEntry,
  articles: ArticleView[],
  paths: Paths,
): ComparisonView {
  const sigla = articles.map(({ siglum }) => siglum);
  const listed = data.comparisons.find(
    (set) => set.sigla.length === sigla.length && set.sigla.every((siglum) => sigla.includes(siglum)),
  );
  return {
    slug: comparisonSlug(sigla),
    title:
      listed?.title === undefined
        ? comparisonTitle(
            data.title,
            articles.map(({ source }) => source.name),
          )
        : givenComparisonTitle(data.title, listed.title),
    givenTitle: listed?.title ?? null,
    editors: toLanguage(data.lang),
    isListed: listed !== undefined,
    url: paths.comparison(slug, sigla),
    articles,
    reversedSlug: sigla.length === 2 ? comparisonSlug(sigla.toReversed()) : null,
  };
}
