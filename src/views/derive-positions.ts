import { onceFor } from '../text/once-for.ts';
import { AUTHOR, type Article, type Evidence, type TextQuote } from '../schemas/article.ts';
import { findInPassages, makeQuotable } from '../text/find-quote.ts';
import { hashWords } from '../text/hashes.ts';
import type {
  EventView,
  EvidenceView,
  ExaminedView,
  MarkView,
  MentionView,
  NoteView,
  PassageView,
  PositionView,
  PropositionView,
  QuoteView,
  SpeakerView,
  VoiceView,
} from './views.ts';
import { NOTE_TERMS, THE_AUTHOR } from '../words/en/terms.ts';

/**
 * Derives the positions in an article, in the dossier's order of propositions. On each proposition the
 * author's position comes before those of others.
 */
export function derivePositions(
  { siglum, positions, voices }: Article,
  passages: readonly PassageView[],
  propositions: readonly PropositionView[],
): PositionView[] {
  return propositions.flatMap((proposition) =>
    positions
      .filter((position) => position.proposition === proposition.id)
      .sort((a, b) => Number(b.voice === AUTHOR) - Number(a.voice === AUTHOR))
      .map(({ voice, stance, gist, evidence }) => ({
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
      })),
  );
}

/** Derives the notes on an article, lettered in the order of its text. */
export function deriveNotes(
  { siglum, notes, voices }: Article,
  passages: readonly PassageView[],
): NoteView[] {
  return notes
    .map((note) => ({ note, mark: locateMark(note, passages, `m-${siglum.toLowerCase()}`, note.type) }))
    .sort((a, b) => inTextOrder(passages, a.mark, b.mark))
    .map(({ note, mark }) => ({
      ...mark,
      type: note.type,
      label: NOTE_TERMS[note.type].label,
      voice: toVoice(note.voice ?? AUTHOR, voices),
      why: note.why,
      other: note.other ?? null,
    }));
}

/** Derives the propositions that an author mentions without taking a side, in the dossier's order. */
export function deriveExamined(
  { examined }: Article,
  passages: readonly PassageView[],
  propositions: readonly PropositionView[],
): ExaminedView[] {
  return propositions.flatMap((proposition) =>
    examined
      .filter((each) => each.proposition === proposition.id)
      .map(({ why, evidence }) => ({
        proposition,
        why,
        evidence: evidence.map((quote) => locateQuote(quote, passages)),
      })),
  );
}

/** Derives where an article mentions events, in the order of its text. */
export function deriveMentions(
  article: Article,
  passages: readonly PassageView[],
  events: readonly EventView[],
): MentionView[] {
  return article.events
    .flatMap(({ event: id, ...quote }) =>
      events
        .filter((event) => event.id === id)
        .map((event) => ({ event, quote: locateQuote(quote, passages) })),
    )
    .sort((a, b) => inTextOrder(passages, a.quote, b.quote));
}

function inTextOrder(passages: readonly PassageView[], a: QuoteView, b: QuoteView): number {
  return passages.indexOf(a.passage) - passages.indexOf(b.passage) || a.start - b.start;
}

/** Derives the people and bodies, other than the author, who speak in an article. */
export function deriveSpeakers({ voices }: Article): SpeakerView[] {
  return voices.map(({ name, role, via, speaks }) => ({
    name,
    role: role ?? null,
    via: via ?? null,
    speaks,
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

function toVoice(name: string, voices: Article['voices']): VoiceView {
  if (name === AUTHOR) return { kind: 'author', name: THE_AUTHOR };
  const { via, plural } = voices.find((voice) => voice.name === name) ?? {};
  return { kind: 'speaker', name, isPlural: plural, ...(via === undefined ? {} : { via }) };
}
