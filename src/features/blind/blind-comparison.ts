import { hashWords } from '../../text/hashes.ts';
import type { ArticleView, ComparisonView, DossierView, PropositionView } from '../../views/views.ts';
import { compareNames } from '../../words/en/format.ts';
import { kindInWords } from '../../words/en/terms.ts';
import { blindArticle } from './blind-article.ts';
import { makeFinder, redactText } from './redact.ts';
import { shuffle } from './shuffle.ts';
import { datesOf, namesOf } from './tell-tales.ts';

/** One text of a blind comparison. */
export interface BlindText {
  /** The article without anything that identifies it. */
  article: ArticleView;
  /** The original article; only the reveal may show it. */
  original: ArticleView;
  /** The distinct words of its passages that were replaced; only the reveal may show them. */
  replaced: string[];
}

/** A comparison whose texts are read without knowing where they come from. */
export interface BlindComparison {
  /** The texts, in shuffled order. */
  texts: BlindText[];
  /** The dossier's propositions, without names and links that identify articles. */
  propositions: PropositionView[];
}

const HASH_RADIX = 36;

/**
 * Removes sources, dates, stances and sigla from a comparison and shuffles its texts. The order depends only
 * on the slugs of the dossier and the comparison, so it is the same in every build.
 */
export function blindComparison(
  { slug, articles }: Pick<ComparisonView, 'slug' | 'articles'>,
  dossier: Pick<DossierView, 'slug' | 'propositions'>,
): BlindComparison {
  // Names are replaced in all texts, since one may name another's publisher. An article's date is replaced
  // only in the article itself: elsewhere the same day may be part of the story.
  const names = articles.flatMap(namesOf);
  const findNames = makeFinder(
    names,
    articles.flatMap(({ namesakes }) => namesakes),
  );
  const propositions = dossier.propositions.map((proposition) =>
    blindProposition(proposition, (text) => redactText(text, findNames(text))),
  );
  const shuffled = shuffle(articles, Number.parseInt(hashWords(`${dossier.slug}/${slug}`), HASH_RADIX));
  const texts = shuffled.map((original, index): BlindText => {
    const find = makeFinder([...names, ...datesOf(original)], original.namesakes);
    const replaced = original.passages.flatMap(({ text }) =>
      find(text).map(({ start, end }) => text.slice(start, end)),
    );
    return {
      article: blindArticle(original, index + 1, propositions, find),
      original,
      replaced: [...new Set(replaced)],
    };
  });
  return { texts, propositions };
}

/** Blinds a proposition. It links to its own row, since its page would give the articles away. */
function blindProposition(
  { editors, id, formerIds, number, claim, text }: PropositionView,
  redact: (text: string) => string,
): PropositionView {
  return {
    editors,
    id,
    formerIds,
    number,
    claim: redact(claim),
    text: redact(text),
    url: `#${id}`,
    background: null,
    wordedBy: '',
    topic: { slug: '', title: '', url: '' },
  };
}

/** Kinds that are always offered, so that a dossier with a single kind doesn't give it away. */
const USUAL_KINDS = ['NewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BlogPosting'] as const;

/**
 * Returns the kinds of article that blind readers can choose from, in words and sorted: the usual kinds and
 * those in the dossier.
 */
export function predictableKinds({ articles }: Pick<DossierView, 'articles'>): string[] {
  const kinds = new Set([...USUAL_KINDS, ...articles.map(({ source }) => source.kind)].map(kindInWords));
  return [...kinds].sort(compareNames);
}
