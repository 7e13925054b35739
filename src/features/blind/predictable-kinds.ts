import type { DossierView } from '../../views/views.ts';
import { compareNames } from '../../words/en/format.ts';
import { kindInWords } from '../../words/en/terms.ts';

/** Kinds that are there to choose from in any case, so that a dossier of one kind doesn't give it away. */
const USUAL_KINDS = ['NewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BlogPosting'] as const;

/** The kinds of article among which a reader who reads blind can choose, in words: the usual ones and those of the dossier. */
export function predictableKinds({ articles }: Pick<DossierView, 'articles'>): string[] {
  const kinds = new Set([...USUAL_KINDS, ...articles.map(({ source }) => source.kind)].map(kindInWords));
  return [...kinds].sort(compareNames);
}
