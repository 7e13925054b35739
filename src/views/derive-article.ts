import type { Article } from '../schemas/article.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import { certainDate } from '../text/edtf-date.ts';
import type { Paths } from '../site/addresses/paths.ts';
import {
  deriveExamined,
  deriveMentions,
  deriveNotes,
  derivePositions,
  deriveSpeakers,
  locateEvidence,
  madeOf,
} from './derive-positions.ts';
import { INTERFACE, toLanguage } from '../text/language.ts';
import { measureTexts } from '../text/text-length.ts';
import { deriveCorrections } from './corrections.ts';
import type {
  ArticleView,
  DateView,
  DossierView,
  EventView,
  NoteKindView,
  PassageView,
  PropositionView,
} from './views.ts';
import type { ArticleEntry } from '../schemas/entry.ts';
import {
  dateInWords,
  noSideOn,
  stanceInWords,
  stanceToward,
  yearInBrief,
  yearsInBrief,
} from '../words/en/terms.ts';

/** Derives everything that pages show of an article. */
export function deriveArticle(
  { slug, data, passages: read, blocks, received }: ArticleEntry,
  dossier: { slug: string; data: DossierFrontmatter },
  propositions: readonly PropositionView[],
  events: readonly EventView[],
  noteKinds: readonly NoteKindView[],
  paths: Paths,
): ArticleView {
  const passages = numberPassages(read);
  const step = dossier.data.stances.find(({ label }) => label === data.stance.label);
  const editors = toLanguage(dossier.data.lang);
  return {
    slug,
    siglum: data.siglum,
    key: data.siglum.toLowerCase(),
    title: data.title,
    isTitleSupplied: data.titleBasis === 'editor',
    shownTitle: data.titleBasis === 'editor' ? `[${data.title}]` : data.title,
    url: paths.article(dossier.slug, slug),
    ...toLanguage(data.lang),
    editors,
    source: data.source,
    sourceShort: data.source.shortName ?? data.source.name,
    date: deriveDate(data.date),
    stance: {
      label: data.stance.label,
      words: step?.name ?? stanceInWords(data.stance.label),
      wordsIn: step ? editors : INTERFACE,
      phrase: step ? phraseOf(step, dossier.data) : noSidePhrase(dossier.data).takesNoSidePhrase,
      phraseIn: step ? editors : noSidePhrase(dossier.data).takesNoSideIn,
      isOnScale: step !== undefined,
      summary: data.stance.summary,
      evidence: locateEvidence(data.stance.evidence, passages, 's', 'stance'),
      made: madeOf(data.stance, dossier.data),
    },
    topics: dossier.data.topics
      .filter((topic) => data.topics.includes(topic.slug))
      .map((topic) => ({ slug: topic.slug, title: topic.title, url: paths.topic(dossier.slug, topic.slug) })),
    rights: data.rights,
    omitted: data.omitted,
    length: measureTexts(passages.map(({ text }) => text)),
    passages,
    blocks,
    speakers: deriveSpeakers(data),
    positions: derivePositions(data, passages, propositions, dossier.data),
    notes: deriveNotes(data, passages, noteKinds, dossier.data),
    examined: deriveExamined(data, passages, propositions, dossier.data),
    mentions: deriveMentions(data, passages, events, dossier.data),
    publishedOn: data.publishedOn ?? null,
    corrections: deriveCorrections(data.corrections),
    namesakes: data.namesakes,
    receivedHash: received.hash,
    receivedBytes: received.bytes,
  };
}

/** Returns what is said of an article with a stance of the dossier's scale. */
export function phraseOf(
  { label, name, phrase }: DossierFrontmatter['stances'][number],
  { stanceTarget }: DossierFrontmatter,
): string {
  return phrase ?? stanceToward(name ?? label, stanceTarget);
}

/** Returns what is said of an article whose author takes no side: the editors' words, or the interface's. */
export function noSidePhrase({
  takesNoSidePhrase,
  stanceTarget,
  lang,
}: DossierFrontmatter): Pick<DossierView, 'takesNoSidePhrase' | 'takesNoSideIn'> {
  return takesNoSidePhrase === undefined
    ? { takesNoSidePhrase: noSideOn(stanceTarget), takesNoSideIn: INTERFACE }
    : { takesNoSidePhrase, takesNoSideIn: toLanguage(lang) };
}

function numberPassages(passages: ArticleEntry['passages']): PassageView[] {
  let number = 0;
  return passages.map((passage) => ({ ...passage, number: passage.kind === 'title' ? null : (number += 1) }));
}

function deriveDate({ value, basis }: Article['date']): DateView {
  return {
    value,
    basis,
    words: dateInWords(value),
    brief: yearInBrief(value),
    years: yearsInBrief(value),
    certain: certainDate(value),
  };
}
