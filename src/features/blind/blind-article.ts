import type {
  ArticleView,
  ExaminedView,
  MarkView,
  PassageView,
  PositionView,
  PropositionView,
  QuoteView,
} from '../../views/views.ts';
import { INTERFACE } from '../../text/language.ts';
import * as words from '../../words/en/blind.ts';
import { redactInline, redactText, type FindTellTales } from './redact.ts';

/**
 * Removes from an article everything that identifies it. Its words stay, except those that `find` reports;
 * ids and addresses are made from its number. Whatever a blind page doesn't show (notes, speakers, topics,
 * provenance) is left out, and so is a title that the editor supplied, since it sums up what readers are
 * asked to predict.
 * @param number the article's place among the texts, from 1
 * @param propositions the comparison's propositions, already blinded; positions on others are dropped
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
  // Readers still learn that words are quoted, or they would take them for the author's own.
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
    editors: original.editors,
    source: {
      name: words.publisher,
      kind: 'Article',
      basis: words.untold,
      ...(quoted ? { republishes: { name: words.publisher, basis: words.untold, quoted } } : {}),
    },
    sourceShort: words.publisher,
    date: { value: '', words: words.day, brief: words.day, years: '', basis: words.untold, certain: null },
    stance: {
      label: '',
      words: words.untold,
      wordsIn: INTERFACE,
      phrase: words.untold,
      phraseIn: INTERFACE,
      isOnScale: false,
      summary: words.untold,
      evidence: [],
      made: null,
    },
    topics: [],
    rights: words.untold,
    omitted: [],
    length: original.length,
    passages: [...passages.values()],
    blocks: original.blocks,
    speakers: [],
    positions: original.positions.flatMap((position) =>
      blindPosition(position, propositions, passages, redact, find),
    ),
    notes: [],
    examined: original.examined.flatMap((each) => blindExamined(each, propositions, passages, redact, find)),
    mentions: [],
    publishedOn: null,
    corrections: [],
    namesakes: [],
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
  const { kind, name, isPlural, unnamed, via } = voice;
  return [
    {
      proposition,
      voice: {
        kind,
        name: redact(name),
        isPlural,
        unnamed,
        ...(via === undefined ? {} : { via: redact(via) }),
      },
      stance,
      gist: redact(gist),
      evidence: evidence.flatMap((mark) =>
        blindQuote(mark, passages.get(mark.passage), find).map((quote) => ({
          ...quote,
          isLead: mark.isLead,
        })),
      ),
      made: null,
    },
  ];
}

function blindExamined(
  { proposition: { id }, why, evidence }: ExaminedView,
  propositions: readonly PropositionView[],
  passages: ReadonlyMap<PassageView, PassageView>,
  redact: (text: string) => string,
  find: FindTellTales,
): ExaminedView[] {
  return propositions
    .filter((candidate) => candidate.id === id)
    .map((proposition) => ({
      proposition,
      why: redact(why),
      evidence: evidence.flatMap((quote) => blindQuote(quote, passages.get(quote.passage), find)),
      made: null,
    }));
}

/**
 * Redacts a quote. If the quote begins or ends inside a replaced name, it is extended to the whole
 * replacement. Its id is the passage's, since blind texts have no marks to link to.
 */
function blindQuote(
  { passage, start, end }: QuoteView,
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
    {
      exact,
      passage: blinded,
      id: blinded.id,
      start: before.length,
      end: before.length + exact.length,
    },
  ];
}
