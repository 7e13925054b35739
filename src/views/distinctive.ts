import { onceFor } from '../text/once-for.ts';
import { addCounts, compareWordCounts, sum, type LogOdds, type WordCounts } from '../text/log-odds.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { languageOf } from '../text/words.ts';
import { readArticle, whoseWord } from './article-words.ts';
import type { ArticleView, DossierView, PassageView } from './views.ts';

/** How many words the prior weighs as much as: about as many as a short article has besides stop words. */
export const PRIOR_STRENGTH = 500;

/** How often a word must occur in an article to be distinctive of it. */
export const MIN_OCCURRENCES = 3;

/** The least distance from what is usual, in standard deviations, at which a word is shown as distinctive. */
export const MIN_Z = 1.96;

/** What is compared: all words of articles, or those that are neither quoted nor reported of others. */
const SCOPES = ['all', 'own'] as const;

/** One of these. */
type Scope = (typeof SCOPES)[number];

/** A word that one text has more of than another. */
interface DistinctiveWord {
  /** The form in which it is most frequent. */
  word: string;
  /** How often its forms occur here and there, and how often in a thousand words. */
  here: { count: number; rate: number };
  there: { count: number; rate: number };
  z: number;
  /** The first passage that has it here. */
  passage: PassageView;
}

/** Words that are distinctive of an article, against others of its language. */
export interface DistinctiveView {
  scope: Scope;
  article: ArticleView;
  others: ArticleView[];
  /** How many words were compared here and there, without stop words. */
  lengths: [number, number];
  /** How many different words are frequent enough here to stand out. */
  tried: number;
  words: DistinctiveWord[];
}

/** What makes the words of a dossier's articles comparable, and what is distinctive of each. */
interface DistinctiveWords {
  /** Each article against all others of its language, in each scope. */
  articles: DistinctiveView[];
  /** Each article of a pair against the other, in each scope. */
  pairs: DistinctiveView[];
  /** The articles that can't be compared: alone in their language, or in one without a list of stop words. */
  alone: ArticleView[];
  unlisted: ArticleView[];
  /** How many languages the articles have. */
  languages: number;
}

/** What each article of a pair has more of than the other. */
export interface DistinctivePair {
  pair: [ArticleView, ArticleView];
  all: DistinctiveView[];
  own: DistinctiveView[];
  /** Both. */
  views: DistinctiveView[];
}

/** An article's words in a scope. */
interface Counted {
  article: ArticleView;
  counts: WordCounts;
  /** How often each written form of a stem occurs. */
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  first: ReadonlyMap<string, PassageView>;
}

/** Derives which words are distinctive of the articles of a dossier. */
export const deriveDistinctive = onceFor(({ articles }: DossierView) => compareArticles(articles));

function compareArticles(articles: readonly ArticleView[]): DistinctiveWords {
  const unlisted = articles.filter(({ lang }) => stopWordsOf(lang) === null);
  const listed = articles.filter((article) => !unlisted.includes(article));
  const languages = [...Map.groupBy(listed, ({ lang }) => languageOf(lang)).values()];
  const compared = SCOPES.flatMap((scope) =>
    languages
      .filter(({ length }) => length > 1)
      .map((ofLanguage) =>
        compareInLanguage(
          ofLanguage.map((article) => countWords(article, scope)),
          scope,
        ),
      ),
  );
  return {
    articles: compared.flatMap((each) => each.articles),
    pairs: compared.flatMap((each) => each.pairs),
    alone: languages.filter(({ length }) => length === 1).flat(),
    unlisted,
    languages: new Set(articles.map(({ lang }) => languageOf(lang))).size,
  };
}

/** Returns the pairs of articles, each once, with what is distinctive of either. */
export function pairsOf({ pairs }: Pick<DistinctiveWords, 'pairs'>): DistinctivePair[] {
  return pairs.flatMap((view, index) => {
    const [other] = view.others;
    if (!other || view.scope !== 'all') return [];
    const isOfPair = ({ article, others }: DistinctiveView) =>
      (article === view.article && others[0] === other) || (article === other && others[0] === view.article);
    if (pairs.findIndex(isOfPair) !== index) return [];
    const views = pairs.filter(isOfPair);
    const inScope = (scope: Scope) => views.filter((each) => each.scope === scope);
    return [{ pair: [view.article, other], all: inScope('all'), own: inScope('own'), views }];
  });
}

function compareInLanguage(
  all: readonly Counted[],
  scope: Scope,
): Pick<DistinctiveWords, 'articles' | 'pairs'> {
  const background = addCounts(all.map(({ counts }) => counts));
  const against = (here: Counted, others: readonly Counted[]): DistinctiveView => {
    const there = addCounts(others.map(({ counts }) => counts));
    const lengths: [number, number] = [sum(here.counts), sum(there)];
    const frequent = [...here.counts].filter(([, count]) => count >= MIN_OCCURRENCES).map(([word]) => word);
    return {
      scope,
      article: here.article,
      others: others.map(({ article }) => article),
      lengths,
      tried: frequent.length,
      words: compareWordCounts(here.counts, there, background, PRIOR_STRENGTH, frequent).flatMap((each) =>
        toWord(each, here, lengths),
      ),
    };
  };
  return {
    articles: all.map((here) =>
      against(
        here,
        all.filter((other) => other !== here),
      ),
    ),
    pairs: all.flatMap((here) =>
      all.filter((other) => other !== here).map((other) => against(here, [other])),
    ),
  };
}

function toWord(
  { word: stem, counts, z }: LogOdds,
  { forms, first }: Counted,
  lengths: readonly [number, number],
): DistinctiveWord[] {
  const passage = first.get(stem);
  if (z < MIN_Z || !passage) return [];
  const rateOf = (count: number, length: number) => (length === 0 ? 0 : (1000 * count) / length);
  return [
    {
      word: mostFrequent(forms.get(stem)),
      here: { count: counts[0], rate: rateOf(counts[0], lengths[0]) },
      there: { count: counts[1], rate: rateOf(counts[1], lengths[1]) },
      z,
      passage,
    },
  ];
}

/** Returns the most frequent form of a stem; of several, one without capitals, or else the first. */
function mostFrequent(forms: ReadonlyMap<string, number> = new Map()): string {
  const isCapital = (word: string) => Number(word !== word.toLowerCase());
  const [first] = [...forms].sort(
    ([a, countA], [b, countB]) => countB - countA || isCapital(a) - isCapital(b),
  );
  return first?.[0] ?? '';
}

/** Counts the stems of an article without stop words, numbers and single letters. */
function countWords(article: ArticleView, scope: Scope): Counted {
  const stops = stopWordsOf(article.lang);
  const counts = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  const first = new Map<string, PassageView>();
  for (const read of readArticle(article)) {
    for (const { stem, form, start, end } of read.words) {
      if (stops?.has(form) === true || !/\p{L}.*\p{L}/u.test(form)) continue;
      if (scope === 'own' && whoseWord(read, start).whose !== 'own') continue;
      const written = read.passage.text.slice(start, end);
      const ofStem = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, ofStem.set(written, (ofStem.get(written) ?? 0) + 1));
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!first.has(stem)) first.set(stem, read.passage);
    }
  }
  return { article, counts, forms, first };
}
