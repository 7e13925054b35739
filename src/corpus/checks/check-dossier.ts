import {
  isReservedPropositionId,
  RESERVED_ARTICLE_SLUGS,
  RESERVED_DOSSIER_SLUGS,
} from '../../site/addresses/paths.ts';
import { AUTHOR, TAKES_NO_SIDE } from '../../schemas/article.ts';
import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { lacksLatinLetters, MAX_SLUG_LENGTH, SLUG } from '../../schemas/fields.ts';
import { looksAlike } from '../look-alikes.ts';
import { checkAffiliations } from './check-affiliations.ts';
import { checkArticle } from './check-article.ts';
import { checkEvents, checkMentions } from './check-events.ts';
import { checkPropositions } from './check-positions.ts';
import { checkReferents } from './check-referents.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkNoteKinds } from '../read-note-kinds.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { collapseWhiteSpace } from '../../text/white-space.ts';
import { allOf, type Located, type LocatedArticle, type LocatedDossier } from '../located.ts';
import { problem, type Place, type Problem } from '../problem.ts';

/** A dossier with fewer articles has nothing to compare. */
const MIN_ARTICLES = 2;

/**
 * Checks one dossier: its folder's name, its dossier.md, each article, and the articles against one another.
 */
export function checkDossier(
  { slug, dossier, articles, noteKinds }: LocatedDossier,
  folder: string,
): Problem[] {
  const place: Place = { file: `${folder}/dossier.md`, line: 1 };
  return [
    ...checkSlug(slug, 'a dossier', RESERVED_DOSSIER_SLUGS, place),
    ...(dossier
      ? [
          ...checkFrontmatter(dossier),
          ...checkNoteKinds(dossier),
          ...checkPropositions(dossier, articles),
          ...checkEvents(dossier, articles),
          ...checkSets(dossier, articles, 'comparisons', 'comparison-repeated'),
          ...checkSets(dossier, articles, 'sharpest', 'sharpest-repeated'),
          ...checkSharpest(dossier, articles),
          ...checkReferents(dossier, articles),
          ...checkAffiliations(dossier, articles),
        ]
      : [problem(place, 'dossier-missing')]),
    ...(articles.length < MIN_ARTICLES ? [problem(place, 'dossier-too-small', articles.length)] : []),
    ...articles.flatMap((article) => [
      ...checkSlug(article.slug, 'an article', RESERVED_ARTICLE_SLUGS, { file: article.file, line: 1 }),
      ...checkArticle(article, dossier?.data ?? {}, noteKinds),
      ...checkMentions(article, dossier),
    ]),
    ...checkSigla(articles),
    ...checkHeadlines(articles),
  ];
}

/** Checks that no two dossiers have the same title. */
export function checkTitles(dossiers: readonly Located<{ title: string }>[]): Problem[] {
  return checkSame(dossiers, ({ title }) => (title === undefined ? null : { title, from: null }));
}

/** Checks that no two articles have the same title from the same source; papers do share headlines. */
function checkHeadlines(articles: readonly LocatedArticle[]): Problem[] {
  return checkSame(articles, ({ title, source }) =>
    title === undefined || source?.name === undefined ? null : { title, from: source.name },
  );
}

function checkSame<T>(
  files: readonly Located<T>[],
  nameOf: (data: Located<T>['data']) => { title: string; from: string | null } | null,
): Problem[] {
  const names = files.map(({ data }) => nameOf(data));
  const keys = names.map(
    (name) => name && [name.title, name.from ?? ''].map(collapseWhiteSpace).join('\n').toLowerCase(),
  );
  return files.flatMap((file, index) => {
    const name = names[index];
    const other = files[keys.indexOf(keys[index] ?? null)];
    return name && other && other !== file
      ? [problem(file.placeOf(['title']), 'title-repeated', name.title, other.file, name.from)]
      : [];
  });
}

function checkSlug(slug: string, what: string, reserved: ReadonlySet<string>, place: Place): Problem[] {
  if (!SLUG.test(slug)) return [problem(place, 'slug-invalid', slug, what, lacksLatinLetters(slug))];
  if (slug.length > MAX_SLUG_LENGTH) return [problem(place, 'slug-too-long', slug, what, MAX_SLUG_LENGTH)];
  return reserved.has(slug) ? [problem(place, 'slug-reserved', slug, what)] : [];
}

function checkSigla(articles: readonly LocatedArticle[]): Problem[] {
  return articles.flatMap((article, index) => {
    const { siglum } = article.data;
    if (siglum === undefined) return [];
    const place = article.placeOf(['siglum']);
    const earlier = articles.slice(0, index);
    const same = earlier.find(({ data }) => data.siglum === siglum);
    if (same) return [problem(place, 'siglum-repeated', siglum, same.file)];
    const alike = earlier.find(({ data }) => data.siglum !== undefined && areAlike(siglum, data.siglum));
    return alike ? [problem(place, 'siglum-looks-alike', siglum, alike.data.siglum ?? '', alike.file)] : [];
  });
}

/** Checks whether readers can't tell two sigla apart, such as A and the Cyrillic А. */
function areAlike(one: string, other: string): boolean {
  // Latin capitals differ, and the list of letters that look alike is large.
  return !/^[A-Z]+$/.test(one + other) && looksAlike(one, other);
}

/** Checks that dossier.md defines each name only once, and none that the site reserves. */
function checkFrontmatter(dossier: Located<DossierFrontmatter>): Problem[] {
  const { stances = [], topics = [], propositions = [], referents = [], timeline } = dossier.data;
  return [
    ...checkRepeats(
      dossier,
      'stance',
      stances.map((stance) => stance?.label),
      (index) => ['stances', index, 'label'],
    ),
    ...checkRepeats(
      dossier,
      'topic',
      topics.map((topic) => topic?.slug),
      (index) => ['topics', index, 'slug'],
    ),
    ...checkRepeats(
      dossier,
      'proposition',
      propositions.map((proposition) => proposition?.id),
      (index) => ['propositions', index, 'id'],
    ),
    ...checkRepeats(
      dossier,
      'referent',
      referents.map((referent) => referent?.id),
      (index) => ['referents', index, 'id'],
    ),
    ...checkRepeats(dossier, 'event', timeline?.events?.map((event) => event?.id) ?? [], (index) => [
      'timeline',
      'events',
      index,
      'id',
    ]),
    ...propositions.flatMap((proposition, index) =>
      proposition?.id !== undefined && isReservedPropositionId(proposition.id)
        ? [
            problem(
              dossier.placeOf(['propositions', index, 'id']),
              'slug-reserved',
              proposition.id,
              'a proposition',
            ),
          ]
        : [],
    ),
    ...stances.flatMap((stance, index) =>
      stance?.label === TAKES_NO_SIDE
        ? [problem(dossier.placeOf(['stances', index, 'label']), 'slug-reserved', stance.label, 'a stance')]
        : [],
    ),
  ];
}

/** Checks that each set in a list has articles of the dossier, and is listed only once. */
function checkSets(
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
  field: 'comparisons' | 'sharpest',
  repeated: 'comparison-repeated' | 'sharpest-repeated',
): Problem[] {
  const sets = dossier.data[field] ?? [];
  const known = allOf(articles.map(({ data }) => data.siglum));
  const keys = sets.map(
    (set) =>
      allOf(set?.sigla ?? [])
        ?.sort()
        .join('–') ?? null,
  );
  return sets.flatMap((set, index) => {
    const sigla = set?.sigla ?? [];
    const placeOf = (at: number) => dossier.placeOf([field, index, 'sigla', at]);
    const first = keys.indexOf(keys[index] ?? '');
    return [
      ...sigla.flatMap((siglum, at): Problem[] => {
        if (siglum === undefined) return [];
        if (known && !known.includes(siglum))
          return [problem(placeOf(at), 'comparison-siglum-unknown', siglum, known)];
        return sigla.indexOf(siglum) < at ? [problem(placeOf(at), 'comparison-siglum-repeated', siglum)] : [];
      }),
      ...(first !== -1 && first < index
        ? [
            problem(
              dossier.placeOf([field, index]),
              repeated,
              keys[index] ?? '',
              dossier.placeOf([field, first]).line,
            ),
          ]
        : []),
    ];
  });
}

/** Checks that the sharpest claim of each set is a proposition of the dossier on which its authors differ. */
function checkSharpest(dossier: Located<DossierFrontmatter>, articles: readonly LocatedArticle[]): Problem[] {
  const ids = allOf(dossier.data.propositions?.map((proposition) => proposition?.id));
  return (dossier.data.sharpest ?? []).flatMap((set, index) => {
    const { claim, sigla } = set ?? {};
    if (claim === undefined || !ids) return [];
    const place = dossier.placeOf(['sharpest', index, 'claim']);
    if (!ids.includes(claim))
      return [problem(place, 'proposition-unknown', claim, ids, nearestName(claim, ids))];
    const compared = articles.filter(({ data }) => data.siglum !== undefined && sigla?.includes(data.siglum));
    const stances = compared.flatMap(({ data }) =>
      (data.positions ?? []).flatMap((position) =>
        position?.voice === AUTHOR && position.proposition === claim ? [position.stance] : [],
      ),
    );
    return compared.length < MIN_ARTICLES || new Set(stances).size > 1
      ? []
      : [
          problem(
            place,
            'sharpest-not-disputed',
            claim,
            compared.flatMap(({ data }) => data.siglum ?? []),
          ),
        ];
  });
}
