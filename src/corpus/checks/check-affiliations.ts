import type { DossierFrontmatter } from '../../schemas/dossier.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { allOf, type Located, type LocatedArticle } from '../located.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Checks for which countries and bodies voices speak: each voice of a dossier that speaks for exactly one,
 * and none that no article has. A dossier without affiliations has nothing to check.
 */
export function checkAffiliations(
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
): Problem[] {
  const { affiliations = [] } = dossier.data;
  if (affiliations.length === 0) return [];
  const known = allOf(articles.flatMap(namesIn));
  return [...checkNames(dossier), ...checkVoices(dossier, known), ...checkSpeakers(dossier, articles, known)];
}

/** Checks that no country or body is listed twice. */
function checkNames(dossier: Located<DossierFrontmatter>): Problem[] {
  const names = dossier.data.affiliations?.map((affiliation) => affiliation?.name) ?? [];
  const placeOf = (index: number) => dossier.placeOf(['affiliations', index, 'name']);
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    return name === undefined || first === index
      ? []
      : [problem(placeOf(index), 'affiliation-repeated', name, placeOf(first).line)];
  });
}

/** Checks that each voice is listed once, and is one of an article's. */
function checkVoices(dossier: Located<DossierFrontmatter>, known: readonly string[] | null): Problem[] {
  const listed = (dossier.data.affiliations ?? []).flatMap((affiliation, index) =>
    (affiliation?.voices ?? []).map((name, at) => ({
      name,
      place: dossier.placeOf(['affiliations', index, 'voices', at]),
    })),
  );
  return listed.flatMap(({ name, place }, index): Problem[] => {
    if (name === undefined) return [];
    const first = listed.findIndex((other) => other.name === name);
    if (first < index)
      return [problem(place, 'affiliation-voice-repeated', name, listed[first]?.place.line ?? 1)];
    return known && !known.includes(name)
      ? [problem(place, 'affiliation-voice-unknown', name, nearestName(name, known))]
      : [];
  });
}

/** Returns the names of an article's voices and of what it quotes at length; `undefined` if unreadable. */
function namesIn({ data }: LocatedArticle): (string | undefined)[] {
  const { republishes } = data.source ?? {};
  return [
    ...(data.voices?.filter((voice) => voice?.unnamed !== true).map((voice) => voice?.name) ?? []),
    ...(republishes?.quoted === true ? [republishes.name] : []),
  ];
}

/** Checks that everybody who speaks in an article is listed, apart from those whom it doesn't name. */
function checkSpeakers(
  dossier: Located<DossierFrontmatter>,
  articles: readonly LocatedArticle[],
  known: readonly string[] | null,
): Problem[] {
  const { affiliations = [] } = dossier.data;
  const listed = allOf(affiliations.flatMap((affiliation) => affiliation?.voices ?? [undefined]));
  if (!listed) return [];
  // A misspelled name is one problem: the voice that was meant should not count as unlisted too.
  const meant = new Set(known ? listed.map((name) => nearestName(name, known)) : listed);
  return articles.flatMap((article) =>
    (article.data.voices ?? []).flatMap((voice, index) =>
      voice?.name === undefined || voice.unnamed || voice.speaks === 'mentioned' || meant.has(voice.name)
        ? []
        : [
            problem(
              article.placeOf(['voices', index, 'name']),
              'voice-without-affiliation',
              voice.name,
              dossier.file,
            ),
          ],
    ),
  );
}
