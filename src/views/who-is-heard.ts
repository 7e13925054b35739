import { onceFor } from '../text/once-for.ts';
import { foundOf } from './dossier-pages.ts';
import { quotedPassages } from './quoted-passages.ts';
import type { ArticleView, DossierView, MarkView, PassageView, SpeakerView, VoiceView } from './views.ts';
import {
  sharesOf,
  spokenWords,
  wholePercents,
  whoSpeaks,
  type Speaking,
  type SpokenWord,
} from './who-speaks.ts';

/** A passage in which somebody is heard, and the first mark there of their words, if there is one. */
export interface HeardPlace {
  passage: PassageView;
  mark: MarkView | undefined;
}

/** One voice of an article, heard in one way: how many words it has, and where. */
export interface Heard {
  kind: Speaking;
  /** `null` for words that show no position, and for a quotation whose source is not named. */
  voice: VoiceView | null;
  /** The country or body that it speaks for; `null` for the author and where the editors name none. */
  affiliation: string | null;
  /** Its words, or its characters, as the article's length is measured. */
  words: number;
  /** Its share of the article in whole percent; all shares of an article add up to 100. */
  percent: number;
  places: HeardPlace[];
}

/** Whose words an article consists of: the author's, those of quotations, of others, and the rest. */
interface HeardInArticle {
  article: ArticleView;
  heard: Heard[];
  /** Voices that speak there, but whose words are all counted for others, or show no position. */
  uncounted: Heard[];
}

/** A country or body, and who is heard from there in each article. */
export interface HeardFrom {
  affiliation: string;
  inArticles: (HeardInArticle & { words: number; percent: number })[];
}

/** Who is heard in the articles of a dossier, and from which countries or bodies. */
export interface WhoIsHeard {
  articles: HeardInArticle[];
  /** In the editors' order, also those from where nobody is heard. */
  affiliations: HeardFrom[];
}

type Dossier = Pick<DossierView, 'articles' | 'affiliations'>;

/** Derives who is heard in the articles of a dossier. */
export const whoIsHeard = onceFor(findWhoIsHeard);

function findWhoIsHeard(dossier: Dossier): WhoIsHeard {
  const articles = dossier.articles.map((article) => {
    const heard = heardIn(article, dossier.affiliations);
    return { article, heard, uncounted: uncountedIn(article, heard, dossier.affiliations) };
  });
  const affiliations = dossier.affiliations.map(({ name }) => ({
    affiliation: name,
    inArticles: articles.map(({ article, heard, uncounted }) => {
      const isFrom = ({ affiliation }: Heard) => affiliation === name;
      const from = heard.filter(isFrom);
      return { article, ...totalOf(from), heard: from, uncounted: uncounted.filter(isFrom) };
    }),
  }));
  return { articles, affiliations };
}

/** Adds up the words and shares of several voices. */
export function totalOf(heard: readonly Heard[]): { words: number; percent: number } {
  return {
    words: heard.reduce((sum, { words }) => sum + words, 0),
    percent: heard.reduce((sum, { percent }) => sum + percent, 0),
  };
}

/** Returns the address of the first passage in which any of these is heard, and of the mark there. */
export function firstPlaceUrl({ url, passages }: ArticleView, heard: readonly Heard[]): string {
  const [place] = heard
    .flatMap(({ places }) => places)
    .sort((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage));
  return place ? `${url}#${(place.mark ?? place.passage).id}` : url;
}

/**
 * Returns from where most is heard, and from where nobody is; none if somebody unnamed is heard, who may be
 * from there. Words and characters can't be compared, so
 * there is no most if articles are measured in both.
 */
export function mostAndNone({ affiliations, articles }: WhoIsHeard): {
  most: HeardFrom | null;
  none: HeardFrom[];
} {
  const wordsOf = ({ inArticles }: HeardFrom) => inArticles.reduce((sum, { words }) => sum + words, 0);
  const heard = affiliations.filter((from) => wordsOf(from) > 0);
  const units = new Set(
    affiliations.flatMap(({ inArticles }) => inArticles.map(({ article }) => article.length.unit)),
  );
  return {
    most: units.size > 1 ? null : (heard.toSorted((a, b) => wordsOf(b) - wordsOf(a))[0] ?? null),
    none: articles.some(isSomeoneUnnamed)
      ? []
      : affiliations.filter(({ inArticles }) => !inArticles.some(isHeardIn)),
  };
}

function isSomeoneUnnamed({ heard }: Pick<HeardInArticle, 'heard'>): boolean {
  return heard.some(({ voice }) => voice?.kind === 'speaker' && voice.unnamed !== undefined);
}

/** Checks whether anybody is heard in an article, though perhaps in words that are counted for others. */
export function isHeardIn({ heard, uncounted }: Pick<HeardInArticle, 'heard' | 'uncounted'>): boolean {
  return heard.length + uncounted.length > 0;
}

/** Checks whether it is known of any words of a dossier whose they are, so that there is a picture. */
export function isAnyoneHeard({ articles }: WhoIsHeard): boolean {
  return articles.some(({ heard }) => heard.some(({ kind }) => kind !== 'unmarked'));
}

/** The kinds of words, in the order in which bars show them. */
export const HEARD: readonly Speaking[] = ['author', 'quoted', 'reported', 'unmarked'];

function heardIn(article: ArticleView, affiliations: Dossier['affiliations']): Heard[] {
  const groups = Map.groupBy(spokenWords(article), ({ kind, voice }) => [kind, keyOf(voice)].join('\n'));
  const voices = [...groups.values()].flatMap((words) => {
    const [first] = words;
    return first ? [{ ...first, words }] : [];
  });
  const original = article.source.republishes?.name;
  // In a quotation, those whose own text it is come before those whom it cites.
  const rank = ({ kind, voice }: SpokenWord) =>
    HEARD.indexOf(kind) + (kind === 'quoted' && voice?.name !== original ? 0.5 : 0);
  const sorted = voices.sort((a, b) => rank(a) - rank(b) || b.words.length - a.words.length);
  // The voices of a kind share its percents, so that these add up to what the list of articles says.
  const shares = sharesOf(whoSpeaks(article).counts);
  const percents = HEARD.flatMap((kind) =>
    wholePercents(
      sorted.filter((each) => each.kind === kind).map(({ words }) => words.length),
      shares.find((share) => share.kind === kind)?.percent ?? 0,
    ),
  );
  return sorted.map(({ kind, voice, words }, index) => ({
    kind,
    voice,
    affiliation: affiliationOf(voice, affiliations),
    words: words.length,
    percent: percents[index] ?? 0,
    places: placesOf(words, voice, article),
  }));
}

function uncountedIn(
  article: ArticleView,
  heard: readonly Heard[],
  affiliations: Dossier['affiliations'],
): Heard[] {
  const counted = new Set(heard.map(({ voice }) => keyOf(voice)));
  const quoted = quotedPassages(article.blocks);
  return article.speakers
    .map((speaker): { speaker: SpeakerView; voice: VoiceView } => {
      const { name, unnamed, via } = speaker;
      return { speaker, voice: { kind: 'speaker', name, unnamed, via: via ?? undefined } };
    })
    .filter(({ speaker, voice }) => speaker.speaks !== 'mentioned' && !counted.has(keyOf(voice)))
    .map(({ speaker, voice }) => {
      const { positions, notes } = foundOf(speaker, article);
      const marks = [...positions.flatMap(({ evidence }) => evidence), ...notes];
      const places = article.passages.flatMap((passage) => {
        const mark = firstOf(marks, passage);
        return mark ? [{ passage, mark }] : [];
      });
      const isQuoted = places.some(({ passage }) => quoted.has(article.passages.indexOf(passage)));
      return {
        kind: isQuoted ? 'quoted' : 'reported',
        voice,
        affiliation: affiliationOf(voice, affiliations),
        words: 0,
        percent: 0,
        places,
      };
    });
}

/** Returns what tells a voice apart from others of its article. */
function keyOf(voice: VoiceView | null): string {
  return [voice?.kind, voice?.name, voice?.unnamed].join('\n');
}

function affiliationOf(voice: VoiceView | null, affiliations: Dossier['affiliations']): string | null {
  if (voice?.kind !== 'speaker' || voice.unnamed !== undefined) return null;
  return affiliations.find(({ voices }) => voices.includes(voice.name))?.name ?? null;
}

function placesOf(
  words: readonly SpokenWord[],
  voice: VoiceView | null,
  { passages, positions }: ArticleView,
): HeardPlace[] {
  const marks = positions
    .filter((position) => keyOf(position.voice) === keyOf(voice))
    .flatMap(({ evidence }) => evidence);
  return [...new Set(words.map(({ passage }) => passages[passage]))].flatMap((passage) =>
    passage ? [{ passage, mark: firstOf(marks, passage) }] : [],
  );
}

function firstOf(marks: readonly MarkView[], passage: PassageView): MarkView | undefined {
  return marks.filter((mark) => mark.passage === passage).sort((a, b) => a.start - b.start)[0];
}
