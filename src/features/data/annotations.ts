import { certainDay } from '../../text/edtf-date.ts';
import { cutEnd, cutStart } from '../../text/graphemes.ts';
import * as words from '../../words/en/data.ts';
import { voice } from '../../words/en/passage-marks.ts';
import type {
  ArticleView,
  DossierView,
  EvidenceView,
  ExaminedView,
  MadeView,
  MentionView,
  NoteView,
  PositionView,
  QuoteView,
  VoiceView,
} from '../../views/views.ts';

/** An object of the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/), as JSON-LD. */
export type Annotation = Record<string, unknown>;

/** The most UTF-16 code units of context on each side of a quote, by which other tools can find it. */
const CONTEXT_LENGTH = 32;
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Returns a dossier's labels as a W3C annotation collection with a single page.
 * @param url root-relative address of the collection
 * @param toAbsolute makes a root-relative address absolute
 */
export function dossierAnnotations(
  dossier: DossierView,
  url: string,
  toAbsolute: (url: string) => string,
): Annotation {
  const marks = dossier.articles.flatMap((article) => [
    ...article.positions.map((position) => positionAnnotation(article, position, dossier, toAbsolute)),
    ...article.notes.map((note) => noteAnnotation(article, note, dossier, toAbsolute)),
  ]);
  const others = dossier.articles.flatMap((article) => [
    stanceAnnotation(article, dossier, toAbsolute),
    ...article.examined.map((examined) => examinedAnnotation(article, examined, dossier, toAbsolute)),
    ...article.mentions.map((mention, index) =>
      mentionAnnotation(article, mention, index, dossier, toAbsolute),
    ),
  ]);
  const items = [...marks, ...others];
  const page = `${toAbsolute(url)}#page`;
  return {
    '@context': CONTEXT,
    id: toAbsolute(url),
    type: 'AnnotationCollection',
    label: words.annotations(dossier.title),
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: toAbsolute(url), startIndex: 0, items },
    last: page,
  };
}

function positionAnnotation(
  article: ArticleView,
  position: PositionView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  const { proposition, voice, stance, gist, evidence } = position;
  return {
    ...common(article, evidence[0], position.made, dossier, toAbsolute),
    motivation: 'classifying',
    body: [
      { type: 'SpecificResource', source: toAbsolute(proposition.url), purpose: 'classifying' },
      { type: 'TextualBody', value: stance, purpose: 'tagging', format: 'text/plain' },
      ...identify(voice),
      {
        type: 'TextualBody',
        value: gist,
        purpose: 'describing',
        format: 'text/plain',
        language: dossier.lang,
      },
    ],
    target: evidence.map((mark, index) => evidenceTarget(article, mark, index, toAbsolute)),
  };
}

function noteAnnotation(
  article: ArticleView,
  note: NoteView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  return {
    ...common(article, note, note.made, dossier, toAbsolute),
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', value: note.kind.id, purpose: 'tagging', format: 'text/plain' },
      ...identify(note.voice),
      {
        type: 'TextualBody',
        value: note.why,
        purpose: 'commenting',
        format: 'text/plain',
        language: dossier.lang,
      },
      ...(note.other
        ? [
            { type: 'TextualBody', value: note.other.exact, purpose: 'linking', format: 'text/plain' },
            { type: 'SpecificResource', source: note.other.url, purpose: 'linking' },
            inWords('describing', note.other.where, dossier),
          ]
        : []),
      ...bearing(note),
    ],
    target: target(article, note, toAbsolute),
  };
}

/**
 * What a note's words bear on (`classifying`) and whether they speak well or ill of it (`assessing`). What
 * they bear on it through follows, with its relation to it (`tagging`).
 */
function bearing({ target, polarity, through }: NoteView): Annotation[] {
  const bodies: [purpose: string, value: string | null | undefined][] = [
    ['classifying', target?.name],
    ['identifying', target && keyIfOther(target)],
    ['assessing', polarity],
    ['classifying', through?.name],
    ['tagging', through?.relation],
    ['assessing', through?.polarity],
  ];
  return bodies.flatMap(([purpose, value]) =>
    typeof value === 'string' ? [{ type: 'TextualBody', value, purpose, format: 'text/plain' }] : [],
  );
}

function stanceAnnotation(
  article: ArticleView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  const { label, summary, evidence, made } = article.stance;
  return {
    ...common(article, { id: 'stance' }, made, dossier, toAbsolute),
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', value: label, purpose: 'tagging', format: 'text/plain' },
      inWords('describing', summary, dossier),
    ],
    // The model requires a target, and an author who takes no side may do so without quotes.
    target:
      evidence.length === 0
        ? toAbsolute(article.url)
        : evidence.map((mark, index) => evidenceTarget(article, mark, index, toAbsolute)),
  };
}

function examinedAnnotation(
  article: ArticleView,
  { proposition, why, evidence, made }: ExaminedView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  return {
    ...common(article, { id: `examined-${proposition.id}` }, made, dossier, toAbsolute),
    motivation: 'classifying',
    body: [
      { type: 'SpecificResource', source: toAbsolute(proposition.url), purpose: 'classifying' },
      { type: 'TextualBody', value: 'examined', purpose: 'tagging', format: 'text/plain' },
      inWords('commenting', why, dossier),
    ],
    target: evidence.map((quote) => target(article, quote, toAbsolute)),
  };
}

function mentionAnnotation(
  article: ArticleView,
  { event, quote, made }: MentionView,
  index: number,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  return {
    ...common(article, { id: `mention-${index + 1}` }, made, dossier, toAbsolute),
    motivation: 'linking',
    body: {
      type: 'SpecificResource',
      source: `${toAbsolute(dossier.url)}timeline/#event-${event.id}`,
      purpose: 'linking',
    },
    target: target(article, quote, toAbsolute),
  };
}

function inWords(purpose: string, value: string, { lang }: DossierView): Annotation {
  return { type: 'TextualBody', value, purpose, format: 'text/plain', language: lang };
}

/** Returns a quote as a target; if it is another than the first that leads, its purpose says so. */
function evidenceTarget(
  article: ArticleView,
  mark: EvidenceView,
  index: number,
  toAbsolute: (url: string) => string,
): Annotation {
  return {
    ...target(article, mark, toAbsolute),
    ...(mark.isLead && index > 0 ? { purpose: 'highlighting' } : {}),
  };
}

/** Names a voice as pages do. Another body follows with its id if others may be described in these words. */
function identify(speaker: VoiceView): Annotation[] {
  const key = keyIfOther(speaker);
  return [voice(speaker), ...(key === null ? [] : [key])].map((value) => ({
    type: 'TextualBody',
    value,
    purpose: 'identifying',
    format: 'text/plain',
  }));
}

function keyIfOther({ name, unnamed }: Pick<VoiceView, 'name' | 'unnamed'>): string | null {
  return unnamed === undefined || unnamed === name ? null : unnamed;
}

function common(
  article: ArticleView,
  mark: { id: string } | undefined,
  made: MadeView | null,
  { annotated }: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  // The model requires an xsd:dateTime, so only a complete and certain date can be given.
  const dayOf = (date: string | null | undefined) => (typeof date === 'string' ? certainDay(date) : null);
  const [created, reviewed] = [dayOf(made?.on), dayOf(annotated?.on)];
  // A label that was made later than the review was not reviewed then.
  const modified = created !== null && reviewed !== null && reviewed < created ? null : reviewed;
  return {
    id: `${toAbsolute(article.url)}#${mark?.id ?? ''}`,
    type: 'Annotation',
    // Whoever made a single label may be a person, an organization or a program.
    ...(made?.by ? { creator: { name: made.by } } : {}),
    ...(annotated && !made?.by ? { creator: { type: 'Organization', name: annotated.by } } : {}),
    ...(created === null ? {} : { created: `${created}T00:00:00Z` }),
    ...(created === null && made?.on ? { 'dcterms:created': made.on } : {}),
    ...(modified === null ? {} : { modified: `${modified}T00:00:00Z` }),
  };
}

function target(
  article: ArticleView,
  { exact, passage, start, end }: QuoteView,
  toAbsolute: (url: string) => string,
): Annotation {
  const prefix = cutStart(passage.text.slice(0, start), CONTEXT_LENGTH);
  const suffix = cutEnd(passage.text.slice(end), CONTEXT_LENGTH);
  return {
    type: 'SpecificResource',
    source: toAbsolute(article.url),
    selector: {
      type: 'FragmentSelector',
      value: passage.id,
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      refinedBy: {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix ? { prefix } : {}),
        ...(suffix ? { suffix } : {}),
      },
    },
  };
}
