import { onceFor } from '../text/once-for.ts';
import {
  AUTHOR,
  keyOfVoice,
  purposeOfNote,
  type Article,
  type Evidence,
  type Made,
  type TextQuote,
} from '../schemas/article.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import { findInPassages, makeQuotable } from '../text/find-quote.ts';
import { hashWords } from '../text/hashes.ts';
import type {
  EventView,
  EvidenceView,
  ExaminedView,
  MarkView,
  MadeView,
  MentionView,
  NoteKindView,
  NoteView,
  PassageView,
  PositionView,
  PropositionView,
  QuoteView,
  SpeakerView,
  TargetView,
  VoiceView,
} from './views.ts';
import { THE_AUTHOR } from '../words/en/terms.ts';

/**
 * Derives the positions in an article, in the dossier's order of propositions. On each proposition the
 * author's position comes before those of others.
 */
export function derivePositions(
  { siglum, positions, voices }: Article,
  passages: readonly PassageView[],
  propositions: readonly PropositionView[],
  dossier: Signed,
): PositionView[] {
  return propositions.flatMap((proposition) =>
    positions
      .filter((position) => position.proposition === proposition.id)
      .sort((a, b) => Number(b.voice === AUTHOR) - Number(a.voice === AUTHOR))
      .map(({ voice, stance, gist, evidence, ...made }) => ({
        proposition,
        voice: toVoice(voice, voices),
        stance,
        gist,
        evidence: locateEvidence(
          evidence,
          passages,
          `m-${siglum.toLowerCase()}`,
          `${proposition.id} ${voice}`,
        ),
        made: madeOf(made, dossier),
      })),
  );
}

/** Derives the notes on an article, lettered in the order of its text. */
export function deriveNotes(
  { siglum, notes, voices }: Article,
  passages: readonly PassageView[],
  kinds: readonly NoteKindView[],
  dossier: Signed & Pick<DossierFrontmatter, 'affiliations'>,
): NoteView[] {
  return notes
    .map((note) => ({
      note,
      mark: locateMark(note, passages, `m-${siglum.toLowerCase()}`, purposeOfNote(note)),
    }))
    .sort((a, b) => inTextOrder(passages, a.mark, b.mark))
    .map(({ note, mark }) => ({
      ...mark,
      kind: kindOf(note.type, kinds),
      voice: toVoice(note.voice ?? AUTHOR, voices),
      why: note.why,
      other: note.other ?? null,
      target: note.target === undefined ? null : toTarget(note.target, voices, dossier),
      polarity: note.polarity ?? null,
      through: note.through ?? null,
      made: madeOf(note, dossier),
    }));
}

function kindOf(id: string, kinds: readonly NoteKindView[]): NoteKindView {
  const kind = kinds.find((candidate) => candidate.id === id);
  // The corpus rejects such notes, so this is a bug, not an editor's mistake.
  if (!kind) throw new Error(`The dossier has no kind of note ${id}.`);
  return kind;
}

function toTarget(
  target: string,
  voices: Article['voices'],
  { affiliations }: Pick<DossierFrontmatter, 'affiliations'>,
): TargetView {
  if (target === AUTHOR) return { kind: 'author', name: THE_AUTHOR };
  const voice = voices.find((each) => keyOfVoice(each) === target);
  if (voice) return { kind: 'voice', name: voice.name, unnamed: unnamedKey(voice) };
  const isAffiliation = affiliations.some(({ name }) => name === target);
  return { kind: isAffiliation ? 'affiliation' : 'other', name: target };
}

/** Who made a dossier's labels, and when they were last reviewed. */
type Signed = Pick<DossierFrontmatter, 'annotatedBy' | 'annotatedOn'>;

/** Returns who made a label and when, as far as it differs from the dossier's other labels. */
export function madeOf({ by, on }: Made, { annotatedBy, annotatedOn }: Signed): MadeView | null {
  const made = {
    by: by === undefined || by === annotatedBy ? null : by,
    on: on === undefined || on === annotatedOn ? null : on,
  };
  return made.by === null && made.on === null ? null : made;
}

/** Derives the propositions that an author mentions without taking a side, in the dossier's order. */
export function deriveExamined(
  { examined }: Article,
  passages: readonly PassageView[],
  propositions: readonly PropositionView[],
  dossier: Signed,
): ExaminedView[] {
  return propositions.flatMap((proposition) =>
    examined
      .filter((each) => each.proposition === proposition.id)
      .map(({ why, evidence, ...made }) => ({
        proposition,
        why,
        evidence: evidence.map((quote) => locateQuote(quote, passages)),
        made: madeOf(made, dossier),
      })),
  );
}

/** Derives where an article mentions events, in the order of its text. */
export function deriveMentions(
  article: Article,
  passages: readonly PassageView[],
  events: readonly EventView[],
  dossier: Signed,
): MentionView[] {
  return article.events
    .flatMap(({ event: id, ...quote }) =>
      events
        .filter((event) => event.id === id)
        .map((event) => ({ event, quote: locateQuote(quote, passages), made: madeOf(quote, dossier) })),
    )
    .sort((a, b) => inTextOrder(passages, a.quote, b.quote));
}

function inTextOrder(passages: readonly PassageView[], a: QuoteView, b: QuoteView): number {
  return passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.start - b.start;
}

/** Derives the people and bodies, other than the author, who speak in an article. */
export function deriveSpeakers({ voices }: Article): SpeakerView[] {
  return voices.map((voice) => ({
    name: voice.name,
    unnamed: unnamedKey(voice),
    role: voice.role ?? null,
    via: nameOf(voice.via, voices) ?? null,
    speaks: voice.speaks,
  }));
}

/**
 * Finds the quotes that show a stance or a position, as `locateMark` does. The first leads unless another is
 * marked.
 */
export function locateEvidence(
  quotes: readonly Evidence[],
  passages: readonly PassageView[],
  prefix: string,
  salt: string,
): EvidenceView[] {
  const marked = quotes.findIndex(({ lead }) => lead === true);
  return quotes.map((quote, index) => ({
    ...locateMark(quote, passages, prefix, salt),
    isLead: index === Math.max(0, marked),
  }));
}

/**
 * Finds a quote as `locateQuote` does, and gives it an id as a mark. The id depends only on the salt, the
 * passage and the place, so it survives changes elsewhere.
 * @param prefix what the mark's id begins with
 * @param salt what the mark is for; it tells apart marks on the same words
 */
function locateMark(
  quote: TextQuote,
  passages: readonly PassageView[],
  prefix: string,
  salt: string,
): MarkView {
  const place = locateQuote(quote, passages);
  const { exact, passage, start } = place;
  return { ...place, id: `${prefix}-${hashWords(`${salt} ${passage.id} ${start} ${exact}`)}` };
}

/**
 * Finds the passage that contains a quote, and the quote's place in it.
 * @throws {Error} if the quote doesn't occur exactly once
 */
export function locateQuote(quote: TextQuote, passages: readonly PassageView[]): QuoteView {
  const result = findInPassages(quotableOf(passages), quote);
  const passage = result.kind === 'found' ? passages[result.place.passage] : undefined;
  // The corpus rejects such quotes, so this is a bug, not an editor's mistake.
  if (result.kind !== 'found' || !passage) {
    throw new Error(`The passages do not contain this quote exactly once: ${quote.exact}`);
  }
  const { start, end } = result.place;
  return { exact: passage.text.slice(start, end), passage, start, end };
}

/** Prepares an article's passages only once for all its quotes. */
const quotableOf = onceFor((passages: readonly PassageView[]) =>
  makeQuotable(passages.map(({ text }) => text)),
);

function toVoice(key: string, voices: Article['voices']): VoiceView {
  if (key === AUTHOR) return { kind: 'author', name: THE_AUTHOR };
  const voice = voices.find((candidate) => keyOfVoice(candidate) === key);
  const via = nameOf(voice?.via, voices);
  return {
    kind: 'speaker',
    name: voice?.name ?? key,
    isPlural: voice?.plural,
    unnamed: unnamedKey(voice),
    ...(via === undefined ? {} : { via }),
  };
}

function unnamedKey(voice: Article['voices'][number] | undefined): string | undefined {
  return voice?.unnamed ? keyOfVoice(voice) : undefined;
}

/** Returns the name of a voice that labels may call by another key. */
function nameOf(key: string | undefined, voices: Article['voices']): string | undefined {
  return voices.find((voice) => keyOfVoice(voice) === key)?.name ?? key;
}
