import { hashWords } from '../../text/hashes.ts';
import type { ArticleView, ComparisonView, DossierView, PropositionView } from '../../views/views.ts';
import { compareNames } from '../../words/en/format.ts';
import { kindInWords } from '../../words/en/terms.ts';
import { blindArticle } from './blind-article.ts';
import { makeFinder, redactText } from './redact.ts';
import { shuffle } from './shuffle.ts';
import { datesOf, namesOf } from './tell-tales.ts';

/** One text of a comparison that is read blind. */
export interface BlindText {
  /** What is shown: the article without anything that tells which it is. */
  article: ArticleView;
  /** Which article it is: for the reveal alone. */
  original: ArticleView;
  /** The words of its passages that were replaced, each once: for the reveal alone. */
  replaced: string[];
}

/** A comparison that is read blind. */
export interface BlindComparison {
  /** In shuffled order. */
  texts: BlindText[];
  propositions: PropositionView[];
}

const HASH_RADIX = 36;

/**
 * A comparison without sources, dates, stances and sigla, its order shuffled by the dossier and the set, the
 * same in every build.
 */
export function blindComparison(
  { slug, articles }: Pick<ComparisonView, 'slug' | 'articles'>,
  dossier: Pick<DossierView, 'slug' | 'propositions'>,
): BlindComparison {
  // An article may name another's publisher; what is a date to one of them is what happened to another.
  const names = articles.flatMap(namesOf);
  const findNames = makeFinder(names);
  const propositions = dossier.propositions.map((proposition) =>
    blindProposition(proposition, (text) => redactText(text, findNames(text))),
  );
  const shuffled = shuffle(articles, Number.parseInt(hashWords(`${dossier.slug}/${slug}`), HASH_RADIX));
  const texts = shuffled.map((original, index): BlindText => {
    const find = makeFinder([...names, ...datesOf(original)]);
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

/** A proposition that leads to its own row: its page would tell. */
function blindProposition(
  { id, number, label, text }: PropositionView,
  redact: (text: string) => string,
): PropositionView {
  return {
    id,
    number,
    label: redact(label),
    text: redact(text),
    url: `#${id}`,
    background: null,
    wordedBy: '',
    topic: { slug: '', title: '', url: '' },
  };
}

/** Kinds that are there to choose from in any case, so that a dossier of one kind doesn't give it away. */
const USUAL_KINDS = ['NewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BlogPosting'] as const;

/**
 * The kinds of article among which a reader who reads blind can choose, in words: the usual ones and those of
 * the dossier.
 */
export function predictableKinds({ articles }: Pick<DossierView, 'articles'>): string[] {
  const kinds = new Set([...USUAL_KINDS, ...articles.map(({ source }) => source.kind)].map(kindInWords));
  return [...kinds].sort(compareNames);
}
