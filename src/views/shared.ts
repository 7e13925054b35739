import { onceFor } from '../text/once-for.ts';
import type { Stance } from '../schemas/article.ts';
import { measureTexts, type TextLength } from '../text/text-length.ts';
import { isInQuotationMarks } from '../text/quotation-marks.ts';
import { findSharedRuns, MIN_SHARED, type SharedRun } from '../text/shared-wording.ts';
import { readArticle, whoseWord } from './article-words.ts';
import { toRow } from './rows.ts';
import type {
  ArticleView,
  DossierView,
  PassageView,
  PositionView,
  PropositionView,
  VoiceView,
} from './views.ts';

/** Wording in an article. */
interface SharedPlace {
  article: ArticleView;
  passage: PassageView;
  /** The words as the article has them. */
  text: string;
  /** Whether most of it is quoted there: in a quotation of its own, or between quotation marks. */
  isQuoted: boolean;
  /** Who is quoted or reported there, if it is known. */
  speaker: VoiceView | null;
}

/** Wording that two articles have in common. */
interface SharedWording {
  places: [SharedPlace, SharedPlace];
  /** How long it is; in scripts without spaces, in characters. */
  length: TextLength;
  /** Whether both quote it, one quotes it, or neither does. */
  kind: 'both-quote' | 'one-quotes' | 'same-wording';
}

/** A claim on which all who take a position on it take the same. */
export interface AgreedClaim {
  proposition: PropositionView;
  /** The position that all of them take. */
  stance: Stance;
  positions: { article: ArticleView; position: PositionView }[];
}

/** What the articles of a dossier share. */
export interface SharedView {
  /** Claims on which at least two authors take a position, and all that do take the same. */
  byAuthors: AgreedClaim[];
  /** Other claims on which voices of at least two articles, authors or not, take a position, all the same. */
  byVoices: AgreedClaim[];
  /** Claims of `byAuthors` on which a voice that an article cites takes another position. */
  contested: ReadonlySet<PropositionView>;
  wording: SharedWording[];
}

/** Derives on which claims the articles of a dossier agree, and what wording they have in common. */
export const deriveShared = onceFor(findShared);

function findShared({ propositions, articles }: DossierView): SharedView {
  const rows = propositions.map((proposition) => {
    const { relation } = toRow(proposition, articles);
    const positions = articles.flatMap((article) =>
      article.positions
        .filter((position) => position.proposition === proposition)
        .map((position) => ({ article, position })),
    );
    const isUnanimous =
      new Set(positions.map(({ position }) => position.stance)).size === 1 &&
      new Set(positions.map(({ article }) => article)).size > 1;
    return { proposition, relation, positions, isUnanimous };
  });
  const agreed = rows.filter(({ relation }) => relation === 'agree');
  return {
    byAuthors: agreed.flatMap(({ proposition, positions }) =>
      agreedOn(
        proposition,
        positions.filter(({ position }) => position.voice.kind === 'author'),
      ),
    ),
    byVoices: rows
      .filter((row) => row.isUnanimous && row.relation !== 'agree')
      .flatMap(({ proposition, positions }) => agreedOn(proposition, positions)),
    contested: new Set(agreed.filter((row) => !row.isUnanimous).map(({ proposition }) => proposition)),
    wording: articles.flatMap((one, index) =>
      articles.slice(index + 1).flatMap((other) => sharedWording(one, other)),
    ),
  };
}

function agreedOn(proposition: PropositionView, positions: AgreedClaim['positions']): AgreedClaim[] {
  const stance = positions[0]?.position.stance;
  return stance === undefined ? [] : [{ proposition, stance, positions }];
}

/** In scripts without spaces, so many pairs of characters count as a word. */
const PAIRS_PER_WORD = 2;

function sharedWording(one: ArticleView, other: ArticleView): SharedWording[] {
  const isOfCharacters = [one, other].some(({ length }) => length.unit === 'characters');
  const least = MIN_SHARED * (isOfCharacters ? PAIRS_PER_WORD : 1);
  const [here, there] = [wordsInOrder(one), wordsInOrder(other)];
  const forms = (words: typeof here) => words.map((word) => word?.form ?? null);
  return findSharedRuns(forms(here), forms(there), least).flatMap((run) => {
    const [first, second] = [placeOf(one, here, run, 0), placeOf(other, there, run, 1)];
    if (!first || !second) return [];
    const quoting = [first, second].filter(({ isQuoted }) => isQuoted).length;
    return [
      {
        places: [first, second],
        length: isOfCharacters ? measureTexts([first.text]) : { count: run.length, unit: 'words' },
        kind: quoting === 2 ? 'both-quote' : quoting === 1 ? 'one-quotes' : 'same-wording',
      },
    ];
  });
}

/** Lists the words of an article, with `null` where a passage ends or words in a row may not go on. */
function wordsInOrder(article: ArticleView) {
  return readArticle(article).flatMap((read) => [
    ...read.words.flatMap((word) => {
      const place = { ...word, read };
      return word.isApart ? [null, place] : [place];
    }),
    null,
  ]);
}

function placeOf(
  article: ArticleView,
  words: ReturnType<typeof wordsInOrder>,
  { starts, length }: SharedRun,
  side: 0 | 1,
): SharedPlace | null {
  const run = words.slice(starts[side], starts[side] + length).filter((word) => word !== null);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const { passage } = first.read;
  // Words before a quotation can be the same too, such as who says it.
  const quoted = run.filter(
    ({ start }) => whoseWord(first.read, start).whose === 'quoted' || isInQuotationMarks(passage.text, start),
  );
  const middle = quoted[Math.floor(quoted.length / 2)] ?? first;
  return {
    article,
    passage,
    text: passage.text.slice(first.start, last.end),
    isQuoted: quoted.length > run.length / 2,
    speaker: whoseWord(first.read, middle.start).speaker,
  };
}
