import type { ArticleView, PropositionView } from '../views.ts';
import { byDisagreement, STAND_IN_WORDS, toRow, type Relation, type Row } from './cells.ts';

/** How the authors stand to each other, as the beginning of a sentence that the proposition's label ends. */
const LEADS: Partial<Record<Relation, (authors: string) => string>> = {
  differ: (authors) => `${authors} differ most on`,
  agree: (authors) => `${authors} agree on`,
  alone: () => 'One author speaks alone on',
};

/** The proposition on which some articles' authors differ most, or the nearest to it; `null` where no author takes a position. */
export function sharpestRow(propositions: readonly PropositionView[], articles: readonly ArticleView[]): Row | null {
  const [first] = byDisagreement(propositions.map((proposition) => toRow(proposition, articles)));
  return first && LEADS[first.relation] ? first : null;
}

/** "They differ most on": what stands before a row's label. */
export function leadInWords({ relation }: Row, authors = 'They'): string {
  return LEADS[relation]?.(authors) ?? '';
}

/** Where the articles stand on a row: "A against; B favor". */
export function standsInWords({ cells }: Row): string {
  return cells.map(({ article, stand }) => `${article.siglum} ${STAND_IN_WORDS[stand]}`).join('; ');
}
