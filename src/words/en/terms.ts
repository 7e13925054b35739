import { INTERFACE, isolate } from '../../text/language.ts';
import type { TextLength } from '../../text/text-length.ts';
import type { NoteKind, NoteType } from '../../schemas/note-kinds.ts';
import type { Stand } from '../../schemas/stands.ts';
import { readEdtfDate, type EdtfDate, type EdtfPoint } from '../../text/edtf-date.ts';
import {
  capitalize,
  formatNumber,
  lowerFirst,
  joinParts,
  monthName,
  pluralOf,
  type Forms,
} from './format.ts';

/** Nouns for `countOf`. */
export const ARTICLE: Forms = { one: 'article', other: 'articles' };
export const BYTE: Forms = { one: 'byte', other: 'bytes' };
export const CLAIM: Forms = { one: 'claim', other: 'claims' };
export const DOSSIER: Forms = { one: 'dossier', other: 'dossiers' };
export const LABEL: Forms = { one: 'label', other: 'labels' };
export const NOTE: Forms = { one: 'note', other: 'notes' };
export const PASSAGE: Forms = { one: 'passage', other: 'passages' };
export const POSITION: Forms = { one: 'position', other: 'positions' };
export const ADDRESS: Forms = { one: 'address', other: 'addresses' };
export const PROBLEM: Forms = { one: 'problem', other: 'problems' };
export const TEXT: Forms = { one: 'text', other: 'texts' };
const WORD: Forms = { one: 'word', other: 'words' };
const CHARACTER: Forms = { one: 'character', other: 'characters' };

/** The site's name. */
export const SITE_NAME = 'Synoptic';

/**
 * What an article does with a claim: what its author holds of it, or that it only cites others, mentions it
 * without taking a side, or is silent. Each is a word or two, for places beside a shape or a siglum.
 */
export const STANDS: Readonly<Record<Stand, string>> = {
  favor: 'agrees',
  against: 'disagrees',
  mixed: 'partly agrees',
  neutral: 'leaves it open',
  reports: 'cites others',
  examined: 'takes no side',
  silent: 'silent',
};

/** Somebody who takes a position: a person, a body, or several, such as "The ports". */
export interface Holder {
  name: string;
  isPlural?: boolean | undefined;
  /** What tells a holder whom the article doesn't name apart from others there. */
  unnamed?: string | undefined;
}

/** What follows a name that only describes somebody whom the article doesn't name. */
export function markUnnamed({ unnamed }: Pick<Holder, 'unnamed'>): string[] {
  return unnamed === undefined ? [] : [' (unnamed)'];
}

/** A holder's name where there can be no elements: "a senior official (unnamed)". */
export function shownName(holder: Holder): string {
  return [holder.name, ...markUnnamed(holder)].join('');
}

/** What one, or several, do with a claim, after their names. */
export const STANDS_IN_SENTENCES: Readonly<Record<Stand, Forms>> = {
  favor: { one: 'agrees', other: 'agree' },
  against: { one: 'disagrees', other: 'disagree' },
  mixed: { one: 'partly agrees', other: 'partly agree' },
  neutral: { one: 'leaves it open', other: 'leave it open' },
  reports: { one: 'cites others', other: 'cite others' },
  examined: { one: 'takes no side', other: 'take no side' },
  silent: { one: 'is silent', other: 'are silent' },
};

/** What somebody does with a claim, as a clause: "A disagrees", "The ports leave it open". */
export function standsThere(holder: Holder, stand: Stand): string {
  return nameAndStand(holder, stand, (name) => name).join('');
}

/** The same, with an element for the name. */
export function nameAndStand<Part>(
  { name, isPlural = false, unnamed }: Holder,
  stand: Stand,
  named: (name: string) => Part,
): (Part | string)[] {
  return [
    named(name),
    ...markUnnamed({ unnamed }),
    ` ${STANDS_IN_SENTENCES[stand][isPlural ? 'other' : 'one']}`,
  ];
}

/**
 * What the author, which is `null`, or somebody else does with a claim that follows: "Disagrees", "The mayor
 * agrees".
 */
export function standBefore<Part>(
  holder: Holder | null,
  stand: Stand,
  named: (name: string) => Part,
): (Part | string)[] {
  return holder === null ? [capitalize(STANDS_IN_SENTENCES[stand].one)] : nameAndStand(holder, stand, named);
}

/** The same with what leads to the claim: "Disagrees with:", "The mayor leaves it open:". */
export function standOnClaim<Part>(
  holder: Holder | null,
  stand: Stand,
  named: (name: string) => Part,
): (Part | string)[] {
  return [...standBefore(holder, stand, named), stand === 'neutral' ? ':' : ' with:'];
}

/** A claim's whole sentence, where it stands below the claim. */
export function inFull<Part>(text: Part): (Part | string)[] {
  return ['In full: ', text];
}

/** The name that readers see for an article's author in lists of voices. */
export const THE_AUTHOR = 'the author';

/** Writes where and when a text was published: "Reuters, 29 January 2022". */
export function sourceAndDate(source: string, date: string): string {
  return `${isolate(source)}, ${date}`;
}

/** Describes an article in brief: "Reuters, 29 January 2022. Takes no side on tolls". */
export function sourceDateAndStance<Part>(source: string, date: string, phrase: Part): (Part | string)[] {
  return [`${sourceAndDate(source, date)}. `, phrase];
}

/** Writes where and when a text was published, with an element for the source, such as a link. */
export function linkedSourceAndDate<Part>(source: Part, date: string): (Part | string)[] {
  return [source, `, ${date}`];
}

/** Names an article by its siglum and its source: "A, The Times". */
export function articleName(siglum: string, source: string): string {
  return `${siglum}, ${source}`;
}

/** Names a set of articles by their sigla: "A–B–C". */
export function setOf(sigla: readonly string[]): string {
  return sigla.join('–');
}

/** Names a set of articles by elements with their sigla. */
export function setOfParts<Part>(sigla: readonly Part[]): (Part | string)[] {
  return joinParts(sigla, '–');
}

/** Writes how many notes a text of some length has: "10 notes in 391 words". */
export function notesInLength(notes: number, length: TextLength): string {
  return `${formatNumber(notes)} ${pluralOf(notes, NOTE)} in ${lengthInWords(length)}`;
}

/** Writes the length of a text: "1,234 words". */
export function lengthInWords({ count, unit }: TextLength): string {
  return `${formatNumber(count)} ${pluralOf(count, unit === 'words' ? WORD : CHARACTER)}`;
}

/** What is said of an article with a stance toward something: "Rejects closing the well". */
export function stanceToward(label: string, target: string): string {
  return `${capitalize(stanceInWords(label))} ${target}`;
}

/** What is said of an article whose author takes no side on something. */
export function noSideOn(target: string): string {
  return `Takes no side on ${target}`;
}

/** Writes a label of a dossier's scale as readers see it: "takes no side". */
export function stanceInWords(label: string): string {
  return label.replaceAll('-', ' ');
}

/** The seasons, from 21 to 24 in EDTF. */
export const SEASONS = ['spring', 'summer', 'fall', 'winter'];

/**
 * Writes an EDTF date in words: "29 January 2022", "about December 2022", "2025 (uncertain)", "spring 2022",
 * "sometime in the 2020s", "between January and March 2022". Throws if it is invalid.
 */
export function dateInWords(value: string): string {
  const { start, end, isInterval, isEndUnknown } = readEdtfDate(value);
  const point = start ?? end;
  if (!point) return '';
  if (!isInterval) return `${qualified(point, unspecified(point))}${point.isUncertain ? ' (uncertain)' : ''}`;
  if (start && end) return betweenInWords(start, end);
  const known = endOfInterval(point);
  if (!isEndUnknown) return `${known} or ${start ? 'later' : 'earlier'}`;
  return start ? `between ${known} and an unknown date` : `between an unknown date and ${known}`;
}

/** "between January and March 2022", "between 3 and 9 January 2022", "between about 2021 and 2022". */
function betweenInWords(start: EdtfPoint, end: EdtfPoint): string {
  const isSameYear = start.year === end.year && start.month !== null && end.month !== null;
  const isSameMonth =
    isSameYear && start.month === end.month && start.dayOfMonth !== null && end.dayOfMonth !== null;
  const isPlain = [start, end].every((point) => !point.isApproximate && !point.isUncertain);
  const from =
    isPlain && isSameMonth
      ? String(start.dayOfMonth)
      : isPlain && isSameYear
        ? inWords({ ...start, year: null })
        : endOfInterval(start);
  return `between ${from} and ${endOfInterval(end)}`;
}

function endOfInterval(point: EdtfPoint): string {
  return `${qualified(point, inWords(point))}${point.isUncertain ? ' (uncertain)' : ''}`;
}

function qualified({ isApproximate }: EdtfPoint, words: string): string {
  return isApproximate ? `about ${words}` : words;
}

/** Writes a date that may have unspecified digits: "sometime in the 2020s", "sometime in January 2022". */
function unspecified(point: EdtfPoint): string {
  if (!point.isUnspecified) return inWords(point);
  const { year, lastYear } = point;
  if (lastYear - year >= YEARS_OF_DECADE) return `sometime between ${year} and ${lastYear}`;
  return `sometime in ${lastYear > year ? `the ${year}s` : inWords(point)}`;
}

function inWords({
  year,
  month,
  dayOfMonth,
  season,
}: Pick<EdtfPoint, 'month' | 'dayOfMonth' | 'season'> & { year: number | null }): string {
  return [
    dayOfMonth,
    month === null ? null : monthName(month),
    season === null ? null : SEASONS[season - 1],
    year,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const YEARS_OF_DECADE = 10;

/**
 * Writes the year of an EDTF date for narrow headings, with its qualifiers: "2022", "c. 2025", "2025?",
 * "2021–2022". An approximate month or day does not make the year approximate. Throws if the date is invalid.
 */
export function yearInBrief(value: string): string {
  const date = readEdtfDate(value);
  const isAboutYear = [date.start, date.end].some((point) => point?.isApproximate && point.month === null);
  return `${isAboutYear ? 'c. ' : ''}${yearsOf(date)}${date.isUncertain ? '?' : ''}`;
}

/** Writes the year or years of an EDTF date without qualifiers: "2022", "2021–2022", "2020s", "2022–". */
export function yearsInBrief(value: string): string {
  return yearsOf(readEdtfDate(value));
}

function yearsOf({ start, end }: EdtfDate): string {
  const [first, last] = [start?.year, end?.lastYear];
  if (first === last) return String(first);
  return start === end && (last ?? 0) - (first ?? 0) < YEARS_OF_DECADE
    ? `${first}s`
    : `${first ?? ''}–${last ?? ''}`;
}

const KINDS: Readonly<Record<string, string>> = {
  Article: 'Article',
  NewsArticle: 'News',
  AnalysisNewsArticle: 'Analysis',
  AskPublicNewsArticle: 'Question to the public',
  BackgroundNewsArticle: 'Explainer',
  OpinionNewsArticle: 'Opinion',
  ReportageNewsArticle: 'Reportage',
  ReviewNewsArticle: 'Review',
  BlogPosting: 'Blog post',
  Report: 'Report',
};

/** Writes a schema.org type of article in words; an unknown type stays as it is. */
export function kindInWords(kind: string): string {
  return KINDS[kind] ?? kind;
}
/** The name and meaning of a kind of note for readers, and its name in another vocabulary. */
type NoteTerm = Omit<NoteKind, 'id'>;

/** SemEval-2020 Task 11, for researchers who know its techniques. */
const SEM_EVAL = 'the SemEval-2020 Task 11 list';
const SEM_EVAL_URL = 'https://aclanthology.org/2020.semeval-1.186/';

/** Writes the name of a kind of note within a sentence; nouns of other languages may need their capital. */
export function noteKindInSentence({ name, lang }: { name: string; lang: string }): string {
  return lang === INTERFACE.lang ? lowerFirst(name) : name;
}

/** The kinds of notes where editors define none, in plain words. */
export const NOTE_TERMS: Readonly<Record<NoteType, NoteTerm>> = {
  'loaded-language': {
    name: 'Loaded language',
    meaning: 'wording that judges, or hides, what it reports',
    mapping: { term: 'Loaded Language', vocabulary: SEM_EVAL, url: SEM_EVAL_URL },
  },
  'name-calling': {
    name: 'Name-calling',
    meaning: 'a person or group is given a name that judges them',
    mapping: { term: 'Name Calling, Labeling', vocabulary: SEM_EVAL, url: SEM_EVAL_URL },
  },
  'opinion-as-fact': {
    name: 'Opinion stated as fact',
    meaning: 'a judgment is presented as a fact',
  },
  'unattributed-claim': {
    name: 'Unattributed claim',
    meaning: 'no person or document is named as its source',
  },
  'wording-differs': {
    name: 'Wording differs',
    meaning: 'another copy of the text has other words here',
  },
  'unclear-translation': {
    name: 'Unclear translation',
    meaning: 'the words leave open what was meant',
  },
  'appeal-to-reader': {
    name: 'Appeal to the reader',
    meaning: 'the reader is told what to feel, do or find important',
  },
  prediction: {
    name: 'Prediction',
    meaning: 'words that say what will happen, not what can or might',
  },
};
