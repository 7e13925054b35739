import type { Operation } from 'rfc6902';
import * as words from '../../words/en/editing-layer.ts';
import { shownName } from '../../words/en/terms.ts';
import { keyOf, listAt, textOf, valueAt } from './fields.ts';
import { formFields, withValues, type FormField, type Option } from './form-fields.ts';
import { addToList, changeAt, labelPatch } from './label-patches.ts';
import type {
  Change,
  EditedArticle,
  EditState,
  Fields,
  FieldSchema,
  Label,
  LabelKind,
  Quote,
  Schemas,
} from './server.ts';

/** What a form can make or change. */
export type TaskKind = keyof typeof words.KINDS;

/** Something that an editor has begun to write. */
export interface Draft {
  id: string;
  kind: TaskKind;
  /** The label that is changed; none if it is new. */
  before: Label | null;
  /** Which of the article's voices is changed, from 0. */
  voice: number | null;
  /** What stood in the file when this was begun; nothing of what is new. */
  base: Fields;
  data: Fields;
  /** A voice that is added together with the label. */
  newVoice: Fields | null;
  /** Whether the editor has typed or chosen anything. */
  isTouched: boolean;
}

/** How words of the text belong to each kind: as a list of quotes, as one, as plain words, or not at all. */
export const WORDS_OF: Readonly<Record<TaskKind, 'many' | 'one' | 'plain' | 'none'>> = {
  position: 'many',
  stance: 'many',
  examined: 'many',
  note: 'one',
  event: 'one',
  expression: 'plain',
  voice: 'none',
  article: 'none',
};

/** The fields of a quote that the server finds, and not the editor. */
const QUOTE_FIELDS: readonly string[] = ['exact', 'prefix', 'suffix', 'occurrence'];

/** What the form about the article leaves to other parts of the workbench. */
const NOT_ABOUT = [
  'draft',
  'stance',
  'omitted',
  'voices',
  'positions',
  'examined',
  'silentOn',
  'events',
  'notes',
  'namesakes',
];

/** Names that stand for an article's author and for an author without a stance. */
const AUTHOR = 'author';
const TAKES_NO_SIDE = 'takes-no-side';

/** What can be written about an article as it is on disk. */
export interface Desk {
  state: EditState;
  article: EditedArticle;
  schemas: Schemas;
}

/** Begins something new. */
export function newDraft(kind: TaskKind, data: Fields = {}): Draft {
  return {
    id: `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`,
    kind,
    before: null,
    voice: null,
    base: {},
    data,
    newVoice: null,
    isTouched: false,
  };
}

/** Begins to change a label. */
export function draftOfLabel(label: Label): Draft {
  return { ...newDraft(label.kind, label.data), before: label, base: label.data };
}

/** Begins to change a voice of the article. */
export function draftOfVoice(voice: Fields, index: number): Draft {
  return { ...newDraft('voice', voice), voice: index, base: voice };
}

/** Begins to change the stance of the article's author, or to write the first one. */
export function draftOfStance({ labels }: EditedArticle): Draft {
  const stance = labels.find(({ kind }) => kind === 'stance');
  return stance ? draftOfLabel(stance) : newDraft('stance');
}

/** Begins to change what is known of the article. */
export function draftOfArticle({ data }: EditedArticle): Draft {
  return { ...newDraft('article', data), base: data };
}

/** Returns the fields of a form, without those of its quotes. */
export function fieldsOf({ state, article, schemas }: Desk, kind: TaskKind): FormField[] {
  const schema = schemaOf(schemas, kind);
  const leftOut = kind === 'article' ? NOT_ABOUT : ['evidence', 'except', ...quoteFieldsIn(kind)];
  return formFields(schema, { choices: choicesOf(state, article), leftOut });
}

function quoteFieldsIn(kind: TaskKind): readonly string[] {
  return WORDS_OF[kind] === 'one' ? QUOTE_FIELDS : [];
}

function schemaOf(schemas: Schemas, kind: TaskKind): FieldSchema {
  const article = schemas['article']?.properties;
  if (kind === 'voice') return schemas['voice'] ?? article?.['voices']?.items ?? {};
  if (kind === 'stance') return schemas['stance'] ?? article?.['stance'] ?? {};
  if (kind === 'expression') return withReferent(schemas['expression'] ?? {});
  return schemas[kind] ?? {};
}

/** An expression stands in a list of what it names, which the form asks for too. */
function withReferent({ properties, required = [], ...schema }: FieldSchema): FieldSchema {
  const referent = { title: words.referent, 'x-choices': 'referents' };
  return { ...schema, properties: { referent, ...properties }, required: ['referent', ...required] };
}

function choicesOf({ dossier, noteKinds }: EditState, article: EditedArticle): Record<string, Option[]> {
  const voices = listAt(article.data, ['voices']).map((voice) => ({
    value: keyOf(voice),
    label: nameOfVoice(voice),
    help: textOf(voice['role']),
  }));
  return {
    propositions: listAt(dossier.data, ['propositions']).map((claim) => ({
      value: textOf(claim['id']),
      label: textOf(claim['claim']),
      help: textOf(claim['text']),
    })),
    voices: [{ value: AUTHOR, label: words.THE_AUTHOR, help: '' }, ...voices],
    events: listAt(dossier.data, ['timeline', 'events']).map((event) => ({
      value: textOf(event['id']),
      label: textOf(event['words']),
      help: textOf(event['date']),
    })),
    topics: listAt(dossier.data, ['topics']).map((topic) => ({
      value: textOf(topic['slug']),
      label: textOf(topic['title']),
      help: textOf(topic['description']),
    })),
    stances: [
      ...listAt(dossier.data, ['stances']).map((stance) => ({
        value: textOf(stance['label']),
        label: textOf(stance['name'] ?? stance['label']),
        help: textOf(stance['description']),
      })),
      { value: TAKES_NO_SIDE, label: words.readNeutral, help: '' },
    ],
    referents: listAt(dossier.data, ['referents']).map((referent) => ({
      value: textOf(referent['id']),
      label: textOf(referent['name']),
      help: textOf(referent['about']),
    })),
    noteKinds: noteKinds.map(({ id, name, meaning }) => ({ value: id, label: name, help: meaning })),
  };
}

/** Returns the quotes of something begun. */
export function quotesOf({ kind, data }: Pick<Draft, 'kind' | 'data'>): Quote[] {
  if (WORDS_OF[kind] === 'many') return listAt(data, ['evidence']) as unknown as Quote[];
  if (WORDS_OF[kind] === 'one' && typeof data['exact'] === 'string') return [data as unknown as Quote];
  return [];
}

/** Adds a quote to something begun, or puts it in the place of its only one. */
export function withQuote(draft: Draft, quote: Quote): Draft {
  if (WORDS_OF[draft.kind] === 'plain') return { ...draft, data: { ...draft.data, words: quote.exact } };
  if (WORDS_OF[draft.kind] === 'many') return withQuotes(draft, [...quotesOf(draft), quote]);
  const rest = Object.entries(draft.data).filter(([name]) => !QUOTE_FIELDS.includes(name));
  return { ...draft, data: { ...quote, ...Object.fromEntries(rest) } };
}

/** Gives something begun other quotes. */
export function withQuotes(draft: Draft, quotes: readonly Quote[]): Draft {
  return { ...draft, data: { ...draft.data, evidence: quotes } };
}

/** Gives something begun the values of its form. */
export function withForm(draft: Draft, fields: readonly FormField[], values: Fields): Draft {
  return { ...draft, data: withValues(draft.data, fields, values), isTouched: true };
}

/** Gives something begun the voice that is added together with it, or none. */
export function withNewVoice(draft: Draft, newVoice: Fields | null): Draft {
  const key = newVoice ? keyOf(newVoice) : '';
  return { ...draft, newVoice, data: key === '' ? draft.data : { ...draft.data, voice: key } };
}

/** Returns the change that writes something begun, fitted to its file by `rebase`, into the file. */
export function changeOf({ state, article }: Desk, draft: Draft): Change {
  const { kind, data, newVoice } = draft;
  const what = nameOf({ state, article }, draft);
  if (kind === 'expression') {
    const { referent, ...expression } = data;
    const index = listAt(state.dossier.data, ['referents']).findIndex(({ id }) => id === referent);
    const patch = addToList(state.dossier.data, ['referents', String(index), 'expressions'], expression);
    return { file: state.dossier.file, version: state.dossier.version, what, patch };
  }
  const voice = newVoice ? addToList(article.data, ['voices'], newVoice) : [];
  return {
    file: article.file,
    version: article.version,
    what,
    patch: [...voice, ...ownPatch(article, draft, kind, data)],
  };
}

function ownPatch(article: EditedArticle, draft: Draft, kind: TaskKind, data: Fields): Operation[] {
  if (kind === 'voice')
    return draft.voice === null
      ? addToList(article.data, ['voices'], data)
      : [
          ...changeAt(article.data, ['voices', String(draft.voice)], data),
          ...renameVoice(article.data, keyOf(draft.base), keyOf(data)),
        ];
  if (kind === 'article')
    return [...new Set([...Object.keys(article.data), ...Object.keys(data)])]
      .filter((name) => !NOT_ABOUT.includes(name))
      .flatMap((name) => changeAt(article.data, [name], data[name]));
  return labelPatch(article, kind as LabelKind, { before: draft.before, after: ordered(kind, data) });
}

/** The lists whose items call a voice by its name, and their fields that do. */
const CALLS_VOICE = [
  ['positions', 'voice'],
  ['notes', 'voice'],
  ['notes', 'target'],
  ['voices', 'via'],
] as const;

/** Returns the operations after which everything that called a voice by one name calls it by another. */
function renameVoice(data: Fields, from: string, to: string): Operation[] {
  if (from === to) return [];
  return CALLS_VOICE.flatMap(([list, field]) => {
    const items = valueAt(data, [list]);
    return (Array.isArray(items) ? items : []).flatMap((item, index) =>
      valueAt(item, [field]) === from ? changeAt(data, [list, String(index), field], to) : [],
    );
  });
}

/** Puts the quotes last, as in files that people write, except where they are the label itself. */
function ordered(kind: TaskKind, data: Fields): Fields {
  if (WORDS_OF[kind] !== 'many' || !('evidence' in data)) return data;
  const { evidence, ...fields } = data;
  return { ...fields, evidence };
}

/** Returns the pointer under which the server reports what is wrong with something begun. */
export function pointerOf({ state, article }: Desk, { kind, before, voice, data }: Draft): string {
  if (before) return before.pointer;
  if (kind === 'stance') return '/stance';
  if (kind === 'article') return '';
  if (kind === 'voice') return `/voices/${voice ?? listAt(article.data, ['voices']).length}`;
  if (kind === 'expression') {
    const index = listAt(state.dossier.data, ['referents']).findIndex(({ id }) => id === data['referent']);
    const { length } = listAt(state.dossier.data, ['referents', String(index), 'expressions']);
    return `/referents/${index}/expressions/${length}`;
  }
  const list = { position: 'positions', note: 'notes', examined: 'examined', event: 'events' }[kind];
  return `/${list}/${listAt(article.data, [list]).length}`;
}

/** Names something begun or written, in a short phrase: "position of the author on …". */
export function nameOf(
  desk: Omit<Desk, 'schemas'>,
  { kind, data, newVoice = null }: Pick<Draft, 'kind' | 'data'> & Partial<Pick<Draft, 'newVoice'>>,
): string {
  const claim = () => claimOf(desk.state, textOf(data['proposition']));
  switch (kind) {
    case 'position':
      return words.changeOf.position(
        newVoice ? nameOfVoice(newVoice) : voiceOf(desk.article, textOf(data['voice'])),
        claim(),
      );
    case 'note':
      return words.changeOf.note(noteKindOf(desk.state, textOf(data['type'])), textOf(data['exact']));
    case 'stance':
      return words.changeOf.stance;
    case 'event':
      return words.changeOf.event(eventOf(desk.state, textOf(data['event'])));
    case 'expression':
      return words.changeOf.expression(textOf(data['words']));
    case 'examined':
      return words.changeOf.examined(claim());
    case 'voice':
      return words.changeOf.voice(nameOfVoice(data));
    case 'article':
      return words.changeOf.article;
  }
}

/** Returns the name under which readers see a voice: "a senior official (unnamed)". */
export function nameOfVoice(voice: Fields): string {
  const name = textOf(voice['name']);
  return shownName({ name, unnamed: voice['unnamed'] === true ? name : undefined });
}

/** Returns the name of the voice that labels call by a key; `author` stays for the words. */
export function voiceOf({ data }: EditedArticle, key: string): string {
  const voice = listAt(data, ['voices']).find((each) => keyOf(each) === key);
  return voice ? nameOfVoice(voice) : key;
}

/** Returns a claim's words. */
export function claimOf({ dossier }: EditState, id: string): string {
  return textOf(listAt(dossier.data, ['propositions']).find((claim) => claim['id'] === id)?.['claim']) || id;
}

/** Returns the name of a kind of notes. */
export function noteKindOf({ noteKinds }: EditState, id: string): string {
  return noteKinds.find((kind) => kind.id === id)?.name ?? id;
}

function eventOf({ dossier }: EditState, id: string): string {
  return (
    textOf(listAt(dossier.data, ['timeline', 'events']).find((event) => event['id'] === id)?.['words']) || id
  );
}
