import type { Relation } from '../schemas/stands.ts';
import { RELATIONS, rowsByDisagreement, type Row } from './rows.ts';
import type { ComparisonView, DossierView } from './views.ts';
import * as words from '../words/en/sections.ts';

/** A section of a comparison: the rows that share a relation between the chosen authors. */
export interface ComparisonSection {
  /** The section's id, used as its URL fragment. */
  id: Relation;
  title: string;
  explanation: string;
  rows: Row[];
}

/**
 * Returns the sections of a comparison that have rows, in the order of `RELATIONS`, each with its sharpest
 * rows first.
 */
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
