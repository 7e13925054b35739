import { AUTHOR, type Article, type TextQuote } from '../schemas/article.ts';
import { findQuote } from '../text/find-quote.ts';
import { hashWords } from '../text/hashes.ts';
import type {
  MarkView,
  NoteView,
  PassageView,
  PositionView,
  PropositionView,
  SpeakerView,
  VoiceView,
} from './views.ts';
import { NOTE_TERMS, THE_AUTHOR } from '../words/en/terms.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The positions in an article, in the dossier's order of propositions, the author's before those of others.
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
        evidence: evidence.map((quote) =>
          locateQuote(quote, passages, `m-${siglum.toLowerCase()}`, `${proposition.id} ${voice}`),
        ),
      })),
  );
}

/** The notes on an article, in the order of its text, each with its letter. */
export function deriveNotes(
  { siglum, notes, voices }: Article,
  passages: readonly PassageView[],
): NoteView[] {
  return notes
    .map((note) => ({ note, mark: locateQuote(note, passages, `m-${siglum.toLowerCase()}`, note.type) }))
    .sort(
      (a, b) =>
        passages.indexOf(a.mark.passage) - passages.indexOf(b.mark.passage) || a.mark.start - b.mark.start,
    )
    .map(({ note, mark }, index) => ({
      ...mark,
      type: note.type,
      label: NOTE_TERMS[note.type].label,
      voice: toVoice(note.voice ?? AUTHOR, voices),
      why: note.why,
      letter: letterOf(index),
      other: note.other ?? null,
    }));
}

/** Who speaks in an article, as pages show it. */
export function deriveSpeakers({ voices }: Article): SpeakerView[] {
  return voices.map(({ name, role, via, speaks }) => ({
    name,
    role: role ?? null,
    via: via ?? null,
    speaks,
  }));
}

/**
 * A quote's passage and its place in it. The mark's id depends on what it is a mark of and where it stands,
 * so it is the same whatever is added or taken away elsewhere.
 * @param salt what the quote is a mark of; the same words may be marked for several things
 */
export function locateQuote(
  quote: TextQuote,
  passages: readonly PassageView[],
  prefix: string,
  salt: string,
): MarkView {
  const result = findQuote(
    passages.map(({ text }) => text),
    quote,
  );
  const passage = result.kind === 'found' ? passages[result.place.passage] : undefined;
  // The corpus lets no such quote through, so this is a bug and not an editor's slip.
  if (result.kind !== 'found' || !passage) throw new Error(`A quote without a passage: ${quote.exact}`);
  const { start, end } = result.place;
  const exact = passage.text.slice(start, end);
  return {
    exact,
    passage,
    id: `${prefix}-${hashWords(`${salt} ${passage.id} ${start} ${exact}`)}`,
    start,
    end,
  };
}

function toVoice(name: string, voices: Article['voices']): VoiceView {
  if (name === AUTHOR) return { kind: 'author', name: THE_AUTHOR };
  const via = voices.find((voice) => voice.name === name)?.via;
  return { kind: 'speaker', name, ...(via === undefined ? {} : { via }) };
}

/** a to z, then aa, ab … */
function letterOf(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? letter : `${letterOf(Math.floor(index / LETTERS.length) - 1)}${letter}`;
}
