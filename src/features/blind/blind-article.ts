import type { ArticleView, MarkView, PassageView, PositionView, PropositionView } from '../../views/views.ts';
import * as words from '../../words/en/blind.ts';
import { redactInline, redactText, type FindTellTales } from './redact.ts';

/**
 * An article without anything that tells which it is. Its words stay, but for those found to be tell-tale;
 * ids and addresses are made from its number; whatever a page read blind doesn't show (notes, speakers,
 * topics, provenance) is left out, and so is a title that the editor supplied, since it sums up what is to be
 * predicted.
 * @param number its place among the texts, from 1
 * @param propositions the comparison's, as they are shown
 */
export function blindArticle(
  original: ArticleView,
  number: number,
  propositions: readonly PropositionView[],
  find: FindTellTales,
): ArticleView {
  const redact = (text: string) => redactText(text, find(text));
  const passages = new Map(
    original.passages.map((passage) => [passage, blindPassage(passage, number, find)]),
  );
  // That words are quoted stays said, or the author would be taken for those who speak there.
  const quoted = original.source.republishes?.quoted;
  const title = original.isTitleSupplied ? words.noTitle : redact(original.title);
  return {
    slug: `text-${number}`,
    siglum: words.textName(number),
    key: String(number),
    title,
    isTitleSupplied: original.isTitleSupplied,
    shownTitle: original.isTitleSupplied ? `[${title}]` : title,
    url: `#text-${number}`,
    lang: original.lang,
    direction: original.direction,
    source: {
      name: words.publisher,
      kind: 'Article',
      basis: words.untold,
      ...(quoted ? { republishes: { name: words.publisher, basis: words.untold, quoted } } : {}),
    },
    sourceShort: words.publisher,
    date: { value: '', words: words.day, brief: words.day, year: 0, basis: words.untold, certain: null },
    stance: { label: '', words: words.untold, summary: words.untold, evidence: [] },
    topics: [],
    rights: words.untold,
    omitted: [],
    words: original.words,
    passages: [...passages.values()],
    blocks: original.blocks,
    speakers: [],
    positions: original.positions.flatMap((position) =>
      blindPosition(position, propositions, passages, redact, find),
    ),
    notes: [],
    receivedHash: '',
    receivedBytes: 0,
  };
}

function blindPassage(
  { kind, text, inline, line, number: place }: PassageView,
  number: number,
  find: FindTellTales,
): PassageView {
  const redactions = find(text);
  return {
    id: `t-${number}-${place ?? 'title'}`,
    kind,
    text: redactText(text, redactions),
    inline: redactInline(inline, redactions),
    line,
    number: place,
  };
}

function blindPosition(
  { proposition: { id }, voice, stance, gist, evidence }: PositionView,
  propositions: readonly PropositionView[],
  passages: ReadonlyMap<PassageView, PassageView>,
  redact: (text: string) => string,
  find: FindTellTales,
): PositionView[] {
  const proposition = propositions.find((candidate) => candidate.id === id);
  if (!proposition) return [];
  const { kind, name, via } = voice;
  return [
    {
      proposition,
      voice: { kind, name: redact(name), ...(via === undefined ? {} : { via: redact(via) }) },
      stance,
      gist: redact(gist),
      evidence: evidence.flatMap((mark) => blindMark(mark, passages.get(mark.passage), find)),
    },
  ];
}

/**
 * A quote; where its end stands inside a name, the whole of the replaced name belongs to it. It leads to its
 * passage, since the texts have no marks.
 */
function blindMark(
  { passage, start, end }: MarkView,
  blinded: PassageView | undefined,
  find: FindTellTales,
): MarkView[] {
  if (!blinded) return [];
  const redactions = find(passage.text);
  const cut = redactions.filter((each) => each.start < end && each.end > start);
  const from = Math.min(start, ...cut.map((each) => each.start));
  const to = Math.max(end, ...cut.map((each) => each.end));
  const before = redactText(
    passage.text.slice(0, from),
    redactions.filter((each) => each.end <= from),
  );
  const exact = redactText(
    passage.text.slice(from, to),
    cut.map((each) => ({ ...each, start: each.start - from, end: each.end - from })),
  );
  return [
    { exact, passage: blinded, id: blinded.id, start: before.length, end: before.length + exact.length },
  ];
}
