import { AUTHOR, keyOfVoice, STANCES, TAKES_NO_SIDE, type Article } from '../schemas/article.ts';
import { findInPassages, type QuotablePassages, type QuotePlace } from '../text/find-quote.ts';
import { voice as voiceInWords } from '../words/en/passage-marks.ts';
import { THE_AUTHOR } from '../words/en/terms.ts';
import { makeSelector } from '../workbench/make-selector.ts';
import type { Body, ReadAnnotation, Target } from './read-annotations.ts';

/** What a dossier has that labels name. */
export interface Names {
  propositions: readonly string[];
  events: readonly string[];
  stances: readonly string[];
  noteKinds: readonly string[];
  /** Who made its labels, unless they say otherwise. */
  annotatedBy: string | null;
}

type Voice = Pick<Article['voices'][number], 'name' | 'id' | 'unnamed' | 'via'>;

/** What an article has that labels name: its passages and its voices. */
export interface Labeled {
  lang: string;
  passages: readonly { id: string }[];
  quotable: QuotablePassages;
  voices: readonly Voice[];
}

/** A quote as editors write it. */
type Quote = Record<string, string | number | boolean>;

/** A label as an article's frontmatter has it, and the part of it that has it. */
export type Label =
  | { part: 'positions' | 'examined' | 'events' | 'notes'; value: Record<string, unknown> }
  | {
      part: 'stance';
      value: { label: string; summary: string; evidence?: Quote[]; by?: string; on?: string };
    };

/** An annotation can't be taken; the message says why. */
export class NotTaken extends Error {
  override name = 'NotTaken';
}

/**
 * Turns an annotation into a label. What it is follows from what its bodies name: a claim with a stance, or
 * with the tag `examined`; a kind of note; an event; or a stance of the dossier's scale.
 * @throws {NotTaken} if it can't be told which, or if the words are not in the article
 */
export function labelAnnotation(annotation: ReadAnnotation, article: Labeled, names: Names): Label {
  const [own = [], ...others] = parts(annotation.bodies);
  const tags = valuesFor('tagging', own);
  const [describing] = valuesFor('describing', annotation.bodies);
  const [commenting] = valuesFor('commenting', annotation.bodies);
  const made = madeBy(annotation, names);
  const quotes = () =>
    withLead(annotation.targets.map((target) => ({ target, quote: quoteOf(target, article) })));
  const only = () => {
    const [first, ...more] = annotation.targets;
    if (!first || more.length > 0) throw new NotTaken('a note or an event is about one quote');
    return quoteOf(first, article);
  };
  const note = (type: string): Label => {
    const voice = voiceOf(valuesFor('identifying', own), article);
    const [[exact], [url]] = [valuesFor('linking', own), sourcesFor('linking', own)];
    return {
      part: 'notes',
      value: {
        type,
        ...(voice === null || voice === AUTHOR ? {} : { voice }),
        why: said(commenting ?? describing),
        ...only(),
        ...bearing(own, others),
        ...(exact !== undefined && url !== undefined
          ? { other: { exact, url, where: said(describing) } }
          : {}),
        ...made,
      },
    };
  };

  const [addressed] = found(sourcesFor('classifying', annotation.bodies), propositionIn);
  // A kind of note may be called as a claim or a stance is; a comment, which those don't have, tells.
  const [first = ''] = tags;
  if (addressed === undefined && commenting !== undefined && names.noteKinds.includes(first))
    return note(first);

  const [event] = found(sourcesFor('linking', own), eventIn);
  if (event !== undefined)
    return { part: 'events', value: { event: known(event, names.events, 'event'), ...only(), ...made } };

  const proposition = addressed ?? tags.find((tag) => names.propositions.includes(tag));
  if (proposition !== undefined) {
    const id = known(proposition, names.propositions, 'claim');
    if (tags.includes('examined'))
      return {
        part: 'examined',
        value: { proposition: id, why: said(commenting ?? describing), evidence: quotes(), ...made },
      };
    const stance = STANCES.find((each) => tags.includes(each));
    if (!stance)
      throw new NotTaken(`it names a claim, but no tag says how: ${STANCES.join(', ')} or examined`);
    const voice = voiceOf(valuesFor('identifying', own), article) ?? AUTHOR;
    const gist = said(describing ?? commenting);
    return {
      part: 'positions',
      value: { proposition: id, voice, stance, gist, evidence: quotes(), ...made },
    };
  }

  const label = tags.find((tag) => tag === TAKES_NO_SIDE || names.stances.includes(tag));
  if (label !== undefined) {
    const evidence = quotes();
    const summary = said(describing ?? commenting);
    return {
      part: 'stance',
      value: { label, summary, ...(evidence.length > 0 ? { evidence } : {}), ...made },
    };
  }

  const type = names.noteKinds.find((each) => valuesFor('tagging', annotation.bodies).includes(each));
  if (type !== undefined) return note(type);
  throw new NotTaken(
    `no tag says what it is: a kind of note (${names.noteKinds.join(', ')}), or a claim and a stance on it`,
  );
}

/**
 * Splits bodies before each that names, in words, whom or what a note bears on or bears on it through. Those
 * that follow are about it.
 */
function parts(bodies: readonly Body[]): Body[][] {
  const all: Body[][] = [[]];
  for (const body of bodies) {
    if (body.purpose === 'classifying' && body.value !== null) all.push([]);
    all.at(-1)?.push(body);
  }
  return all;
}

/** Returns what a note's words bear on, and whether they speak well or ill of it, for the check to judge. */
function bearing(own: readonly Body[], [onto = [], across = []]: readonly Body[][]): Record<string, unknown> {
  const [[target], [key]] = [valuesFor('classifying', onto), valuesFor('identifying', onto)];
  const [polarity] = valuesFor('assessing', [...own, ...onto]);
  const [[name], [relation], [other]] = [
    valuesFor('classifying', across),
    valuesFor('tagging', across),
    valuesFor('assessing', across),
  ];
  return {
    ...(target === undefined ? {} : { target: target === THE_AUTHOR ? AUTHOR : (key ?? target) }),
    ...(polarity === undefined ? {} : { polarity }),
    ...(name === undefined
      ? {}
      : {
          through: {
            name,
            ...(relation === undefined ? {} : { relation }),
            ...(other === undefined ? {} : { polarity: other }),
          },
        }),
  };
}

/** Returns who made a label and when, unless that is who made the dossier's others. */
function madeBy({ by, on }: ReadAnnotation, { annotatedBy }: Names): Record<string, string> {
  return { ...(by === null || by === annotatedBy ? {} : { by }), ...(on === null ? {} : { on }) };
}

function valuesFor(purpose: string, bodies: readonly Body[]): string[] {
  return bodies.flatMap((body) => (body.purpose === purpose && body.value !== null ? [body.value] : []));
}

function sourcesFor(purpose: string, bodies: readonly Body[]): string[] {
  return bodies.flatMap((body) => (body.purpose === purpose && body.source !== null ? [body.source] : []));
}

const found = (addresses: readonly string[], find: (address: string) => string | null): string[] =>
  addresses.flatMap((address) => find(address) ?? []);

/** Returns the place of a quote: in its passage, if the annotation names that, and in its context. */
function placeOf(target: Target, { passages, quotable }: Labeled): QuotePlace {
  const result = findInPassages(quotable, target);
  // Other tools see the page, where marks and numbers stand between the words, so their context may differ.
  const places =
    result.kind === 'found' ? [result.place] : 'places' in result ? result.places : ([] as QuotePlace[]);
  const own = passages.findIndex(({ id }) => id === target.passage);
  const [place, ...others] = own === -1 ? places : places.filter(({ passage }) => passage === own);
  if (place && others.length === 0) return place;
  const words = `“${target.exact.length > 60 ? `${target.exact.slice(0, 60)}…` : target.exact}”`;
  if (place) throw new NotTaken(`${words} is in the article several times, and its context tells none apart`);
  throw new NotTaken(
    result.kind === 'crosses' ? `${words} goes past the end of a passage` : `${words} is not in the article`,
  );
}

function quoteOf(target: Target, article: Labeled): Quote {
  const place = placeOf(target, article);
  const selector = makeSelector(article.quotable, place, article.lang);
  if (!selector) throw new NotTaken(`no quote finds “${target.exact}” and no other place`);
  return { ...selector } as Quote;
}

/** Marks the quote that leads; the first does so by itself. */
function withLead(quotes: readonly { target: Target; quote: Quote }[]): Quote[] {
  return quotes.map(({ target, quote }, index) =>
    target.isLead && index > 0 ? { ...quote, lead: true } : quote,
  );
}

function known(name: string, names: readonly string[], what: string): string {
  if (names.includes(name)) return name;
  throw new NotTaken(`the dossier has no ${what} "${name}"`);
}

function said(words: string | undefined): string {
  if (words !== undefined) return words;
  throw new NotTaken('no body says it in a sentence (purpose describing or commenting)');
}

/**
 * Returns the voice that is named, as the article's own labels call it; `null` if none is. Several may be
 * described in the same words; a second name is then the id of one.
 */
function voiceOf(names: readonly string[], { voices }: Labeled): string | null {
  const [name, id] = names;
  if (name === undefined) return null;
  if (name === THE_AUTHOR || name === AUTHOR) return AUTHOR;
  const called = voices.filter((voice) => names.includes(keyOfVoice(voice) ?? ''));
  const shown = voices.filter((voice) => inWords(voice, voices) === name || voice.name === name);
  const withoutId = shown.filter(({ id }) => id === undefined);
  const [those = []] = (id === undefined ? [called, withoutId, shown] : [called]).filter(
    ({ length }) => length > 0,
  );
  const [voice, ...others] = those;
  if (!voice) throw new NotTaken(`the article has no voice "${id ?? name}"; add it to voices first`);
  if (others.length > 0)
    throw new NotTaken(`the article has several voices "${name}"; a second body with an id must tell which`);
  return keyOfVoice(voice) ?? name;
}

/** Returns a voice as the site's annotations name it. */
function inWords({ name, unnamed, via }: Voice, voices: readonly Voice[]): string {
  const through = voices.find((voice) => via !== undefined && keyOfVoice(voice) === via)?.name ?? via;
  return voiceInWords({ name, unnamed: unnamed ? name : undefined, via: through });
}

const propositionIn = (address: string) => /\/positions\/([^/#?]+)\/?$/.exec(address)?.[1] ?? null;
const eventIn = (address: string) => /#event-([^#?]+)$/.exec(address)?.[1] ?? null;
