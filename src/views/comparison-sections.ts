import { RELATIONS, rowsByDisagreement, type Relation, type Row } from './rows.ts';
import type { ComparisonView, DossierView } from './views.ts';
import * as words from '../words/en/sections.ts';

/** One section of a comparison: the rows on which the chosen authors stand alike to each other. */
export interface ComparisonSection {
  /** Its fragment. */
  id: Relation;
  title: string;
  explanation: string;
  rows: Row[];
}

/** The sections of a comparison that have rows, in their order, the sharpest rows first. */
export function comparisonSections(
  { articles }: Pick<ComparisonView, 'articles'>,
  { propositions }: Pick<DossierView, 'propositions'>,
): ComparisonSection[] {
  const rows = rowsByDisagreement(propositions, articles);
  return RELATIONS.map((id) => {
    const members = rows.filter(({ relation }) => relation === id);
    return {
      id,
      rows: members,
      title: words.titles[id](members.length),
      explanation: words.explanations[id],
    };
  }).filter((section) => section.rows.length > 0);
}
