import { certainDay } from '../../text/edtf-date.ts';
import { cutEnd, cutStart } from '../../text/graphemes.ts';
import * as words from '../../words/en/data.ts';
import { voice } from '../../words/en/passage-marks.ts';
import type {
  ArticleView,
  DossierView,
  MarkView,
  NoteView,
  PositionView,
  VoiceView,
} from '../../views/views.ts';

/** An object of the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/), as JSON-LD. */
export type Annotation = Record<string, unknown>;

/** The most UTF-16 code units of context on each side of a quote, by which other tools can find it. */
const CONTEXT_LENGTH = 32;
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Returns a dossier's positions and notes as a W3C annotation collection with a single page.
 * @param url root-relative address of the collection
 * @param toAbsolute makes a root-relative address absolute
 */
export function dossierAnnotations(
  dossier: DossierView,
  url: string,
  toAbsolute: (url: string) => string,
): Annotation {
  const items = dossier.articles.flatMap((article) => [
    ...article.positions.map((position) => positionAnnotation(article, position, dossier, toAbsolute)),
    ...article.notes.map((note) => noteAnnotation(article, note, dossier, toAbsolute)),
  ]);
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
    ...common(article, evidence[0], dossier, toAbsolute),
    motivation: 'classifying',
    body: [
      { type: 'SpecificResource', source: toAbsolute(proposition.url), purpose: 'classifying' },
      { type: 'TextualBody', value: stance, purpose: 'tagging', format: 'text/plain' },
      identify(voice),
      {
        type: 'TextualBody',
        value: gist,
        purpose: 'describing',
        format: 'text/plain',
        language: dossier.lang,
      },
    ],
    target: evidence.map((mark) => target(article, mark, toAbsolute)),
  };
}

function noteAnnotation(
  article: ArticleView,
  note: NoteView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  return {
    ...common(article, note, dossier, toAbsolute),
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', value: note.type, purpose: 'tagging', format: 'text/plain' },
      identify(note.voice),
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
          ]
        : []),
    ],
    target: target(article, note, toAbsolute),
  };
}

function identify({ name, via }: VoiceView): Annotation {
  return {
    type: 'TextualBody',
    value: voice(name, via),
    purpose: 'identifying',
    format: 'text/plain',
  };
}

function common(
  article: ArticleView,
  mark: MarkView | undefined,
  { annotated }: DossierView,
  toAbsolute: (url: string) => string,
): Annotation {
  // The model requires an xsd:dateTime, so only a complete and certain date can be given.
  const day = annotated ? certainDay(annotated.on) : null;
  return {
    id: `${toAbsolute(article.url)}#${mark?.id ?? ''}`,
    type: 'Annotation',
    ...(annotated ? { creator: { type: 'Organization', name: annotated.by } } : {}),
    ...(annotated && day ? { modified: `${day}T00:00:00Z` } : {}),
  };
}

function target(
  article: ArticleView,
  { exact, passage, start, end }: MarkView,
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
