import type { ArticleView, DossierView, PassageView, PositionView, PropositionView } from '../views/views.ts';
import { suggester } from './suggest-passages.ts';

/**
 * How an article has been read for a claim: somebody in it has a position; it mentions the claim without a
 * position; it says nothing of it; or nobody has read it for the claim yet.
 */
type ReadingOfClaim = 'position' | 'neutral' | 'silent' | 'not-read';

/** A claim in one article. */
interface ClaimInArticle {
  article: ArticleView;
  reading: ReadingOfClaim;
  positions: PositionView[];
  /** Where it is not read yet: the passages that most likely bear on the claim, the likeliest first. */
  suggestions: PassageView[];
}

/** What is left to do in an article. */
interface ArticleCoverage {
  article: ArticleView;
  /** The paragraphs and items that are in nobody's evidence. */
  unused: PassageView[];
  /** The title and headings that are in nobody's evidence. */
  unusedHeadings: PassageView[];
  /** How many passages that are no headings it has. */
  passages: number;
  notes: number;
  /** Notes for each thousand words or characters. */
  noteRate: number;
  /** Whether it has fewer than half as many as its dossier's articles usually have. */
  hasFewNotes: boolean;
  /** How many claims it has not been read for. */
  notRead: number;
}

/** What is done in a dossier, and what is left. */
export interface Coverage {
  articles: ArticleCoverage[];
  claims: { proposition: PropositionView; cells: ClaimInArticle[] }[];
}

/** How many passages are suggested for a claim in each article. */
const SUGGESTED = 3;

/**
 * Says what of a dossier has been read and labeled.
 * @param silentOn the ids of the claims on which editors found articles silent, by the articles' slugs
 */
export function deriveCoverage(
  dossier: DossierView,
  silentOn: ReadonlyMap<string, readonly string[]>,
): Coverage {
  const suggest = suggester(dossier);
  const claims = dossier.propositions.map((proposition) => ({
    proposition,
    cells: dossier.articles.map((article) =>
      claimInArticle(proposition, article, silentOn.get(article.slug) ?? [], () =>
        suggest(proposition, article).slice(0, SUGGESTED),
      ),
    ),
  }));
  const rates = dossier.articles.map(noteRate);
  const usual = median(rates);
  return {
    claims,
    articles: dossier.articles.map((article, index) => {
      const used = usedPassages(article);
      const unused = article.passages.filter(({ id }) => !used.has(id));
      const rate = rates[index] ?? 0;
      return {
        article,
        unused: unused.filter((passage) => !isHeading(passage)),
        unusedHeadings: unused.filter(isHeading),
        passages: article.passages.filter((passage) => !isHeading(passage)).length,
        notes: article.notes.length,
        noteRate: rate,
        hasFewNotes: rate < usual / 2,
        notRead: claims.filter(({ cells }) => cells[index]?.reading === 'not-read').length,
      };
    }),
  };
}

function claimInArticle(
  proposition: PropositionView,
  article: ArticleView,
  silentOn: readonly string[],
  suggest: () => PassageView[],
): ClaimInArticle {
  const isAsked = (label: { proposition: PropositionView }) => label.proposition.id === proposition.id;
  const positions = article.positions.filter(isAsked);
  const reading =
    positions.length > 0
      ? 'position'
      : article.examined.some(isAsked)
        ? 'neutral'
        : silentOn.includes(proposition.id)
          ? 'silent'
          : 'not-read';
  return { article, reading, positions, suggestions: reading === 'not-read' ? suggest() : [] };
}

function isHeading({ kind }: PassageView): boolean {
  return kind === 'title' || kind === 'heading';
}

/** Returns the ids of the passages with words that some label quotes. */
function usedPassages({ stance, positions, notes, examined, mentions }: ArticleView): ReadonlySet<string> {
  const quotes = [
    ...stance.evidence,
    ...positions.flatMap(({ evidence }) => evidence),
    ...notes,
    ...examined.flatMap(({ evidence }) => evidence),
    ...mentions.map(({ quote }) => quote),
  ];
  return new Set(quotes.map(({ passage }) => passage.id));
}

function noteRate({ notes, length }: ArticleView): number {
  return length.count === 0 ? 0 : (1000 * notes.length) / length.count;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
