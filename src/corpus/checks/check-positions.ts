import { AUTHOR, keyOfVoice, purposeOfNote, type Article } from '../../schemas/article.ts';
import { WORDING_DIFFERS } from '../../schemas/note-kinds.ts';
import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { checkEvidence, checkQuotes } from './check-quote.ts';
import { allOf, type Located, type LocatedArticle, type Sound } from '../located.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { problem, type Problem } from '../problem.ts';

type Position = Sound<Article['positions'][number]>;

/**
 * Checks an article's voices, positions and notes: they must refer to names that are defined, must not be
 * repeated, and must quote words that are in the article.
 */
export function checkPositions(
  article: LocatedArticle,
  { propositions }: Sound<DossierFrontmatter>,
  noteKinds: readonly string[] | null,
): Problem[] {
  const { voices, positions = [] } = article.data;
  const ids = allOf(propositions?.map((proposition) => proposition?.id));
  const speakers = allOf(voices?.map(keyOfVoice));
  const names = speakers && [AUTHOR, ...speakers];
  return [
    ...checkVoices(article),
    ...checkVia(article, speakers),
    ...checkMentioned(article, 'positions'),
    ...checkMentioned(article, 'notes'),
    ...positions.flatMap((position, index) => [
      ...checkNames(article, position, index, ids, names),
      ...checkEvidence(article, position?.evidence ?? [], ['positions', index, 'evidence']),
    ]),
    ...checkNotes(article, names, noteKinds),
  ];
}

/**
 * Checks that some article has a position on each proposition of a dossier, that each proposition's topic
 * exists, and that dossier.md says who is responsible for positions and notes and when they were last
 * reviewed.
 */
export function checkPropositions(
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const { propositions = [], topics } = dossier.data;
  const topicSlugs = allOf(topics?.map((topic) => topic?.slug));
  const isTouched = findTouched(
    propositions.flatMap((proposition) => proposition?.id ?? []),
    articles,
  );
  const isAnnotated = propositions.length > 0 || articles.some(({ data }) => (data.notes?.length ?? 0) > 0);
  const unsigned = (['annotatedBy', 'annotatedOn'] as const).filter((field) => !dossier.isWritten([field]));
  return [
    ...propositions.flatMap((proposition, index) => {
      const { id, topic } = proposition ?? {};
      return [
        ...(id !== undefined && !isTouched(id)
          ? [problem(dossier.placeOf(['propositions', index, 'id']), 'proposition-untouched', id)]
          : []),
        ...(topic !== undefined && topicSlugs && !topicSlugs.includes(topic)
          ? [
              problem(
                dossier.placeOf(['propositions', index, 'topic']),
                'topic-unknown',
                topic,
                topicSlugs,
                nearestName(topic, topicSlugs),
              ),
            ]
          : []),
      ];
    }),
    ...(isAnnotated
      ? unsigned.map((field) => problem({ file: dossier.file, line: 1 }, 'annotation-unsigned', field))
      : []),
  ];
}

/**
 * Returns a function that tells whether any article has a position on a proposition. If a position's
 * proposition can't be read, it always answers yes, since that one may be meant.
 */
function findTouched(ids: readonly string[], articles: readonly LocatedArticle[]): (id: string) => boolean {
  const named = allOf(
    articles.flatMap(({ data }) => data.positions?.map((position) => position?.proposition) ?? [undefined]),
  );
  // A misspelled id is one problem: the proposition that was meant should not count as untouched too.
  const touched = named && new Set(named.map((id) => nearestName(id, ids)));
  return (id) => !touched || touched.has(id);
}

function checkVoices(article: LocatedArticle): Problem[] {
  const { voices = [] } = article.data;
  const keys = voices.map(keyOfVoice);
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (key === undefined || first === index) return [];
    return [
      problem(
        article.placeOf(['voices', index, 'name']),
        'voice-repeated',
        key,
        article.placeOf(['voices', first, 'name']).line,
        voices[index]?.unnamed === true,
      ),
    ];
  });
}

/** Checks that whoever a voice speaks via is another voice of the article. */
function checkVia(article: LocatedArticle, speakers: readonly string[] | null): Problem[] {
  return (article.data.voices ?? []).flatMap((voice, index) => {
    const { name, via } = voice ?? {};
    const others = speakers?.filter((speaker) => speaker !== keyOfVoice(voice));
    if (name === undefined || via === undefined || !others || others.includes(via)) return [];
    return [
      problem(article.placeOf(['voices', index, 'via']), 'via-unknown', name, via, nearestName(via, others)),
    ];
  });
}

/** Checks that no position or note belongs to a voice that is only mentioned, since it says nothing. */
function checkMentioned(article: LocatedArticle, field: 'positions' | 'notes'): Problem[] {
  const { voices = [] } = article.data;
  return (article.data[field] ?? []).flatMap((item, index) => {
    const at = voices.findIndex((voice) => item?.voice !== undefined && keyOfVoice(voice) === item.voice);
    if (voices[at]?.speaks !== 'mentioned') return [];
    const { line } = article.placeOf(['voices', at, 'speaks']);
    return [
      problem(
        article.placeOf([field, index, 'voice']),
        'voice-only-mentioned',
        `${field}[${index}]`,
        voices[at].name ?? '',
        line,
      ),
    ];
  });
}

function checkNames(
  article: LocatedArticle,
  position: Position | undefined,
  index: number,
  ids: readonly string[] | null,
  names: readonly string[] | null,
): Problem[] {
  const { proposition, voice } = position ?? {};
  const others = article.data.positions?.slice(0, index) ?? [];
  const first = others.findIndex((other) => other?.proposition === proposition && other?.voice === voice);
  return [
    ...(proposition !== undefined && ids && !ids.includes(proposition)
      ? [
          problem(
            article.placeOf(['positions', index, 'proposition']),
            'proposition-unknown',
            proposition,
            ids,
            nearestName(proposition, ids),
          ),
        ]
      : []),
    ...(voice !== undefined && names && !names.includes(voice)
      ? [
          problem(
            article.placeOf(['positions', index, 'voice']),
            'voice-unknown',
            voice,
            nearestName(voice, names),
          ),
        ]
      : []),
    ...(proposition !== undefined && voice !== undefined && first !== -1
      ? [
          problem(
            article.placeOf(['positions', index, 'proposition']),
            'position-repeated',
            voice,
            proposition,
            article.placeOf(['positions', first, 'proposition']).line,
          ),
        ]
      : []),
  ];
}

function checkNotes(
  article: LocatedArticle,
  names: readonly string[] | null,
  kinds: readonly string[] | null,
): Problem[] {
  const { notes = [] } = article.data;
  return [
    // Notes of different kinds, or that bear on different targets, may mark the same words.
    ...checkQuotes(article, notes, ['notes'], (index) => {
      const { type, target } = notes[index] ?? {};
      return type === undefined ? undefined : purposeOfNote({ type, target });
    }),
    ...notes.flatMap((note, index) =>
      note?.type !== undefined && kinds && !kinds.includes(note.type)
        ? [
            problem(
              article.placeOf(['notes', index, 'type']),
              'note-kind-unknown',
              note.type,
              kinds,
              nearestName(note.type, kinds),
            ),
          ]
        : [],
    ),
    ...notes.flatMap((note, index) =>
      note?.type === WORDING_DIFFERS && !article.isWritten(['notes', index, 'other'])
        ? [problem(article.placeOf(['notes', index, 'type']), 'other-wording-missing', `notes[${index}]`)]
        : [],
    ),
    ...notes.flatMap((note, index) =>
      note?.voice !== undefined && names && !names.includes(note.voice)
        ? [
            problem(
              article.placeOf(['notes', index, 'voice']),
              'note-voice-unknown',
              `notes[${index}]`,
              note.voice,
              nearestName(note.voice, names),
            ),
          ]
        : [],
    ),
  ];
}
