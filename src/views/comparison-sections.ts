import type { Relation } from '../schemas/stands.ts';
import { RELATIONS } from './relations.ts';
import { toRow, weigh, type Row } from './rows.ts';
import { bySharpness } from './sharpness.ts';
import type { ComparisonView, DossierView } from './views.ts';
import * as words from '../words/en/sections.ts';

/** A section of a comparison: the rows that share a relation between the chosen authors. */
export interface Section<Member> {
  /** The section's id, used as its URL fragment. */
  id: Relation;
  title: string;
  rows: Member[];
}

/** The propositions of a dossier, and which of them its editors chose as the sharpest of a set. */
type Claims = Pick<DossierView, 'propositions'> & Partial<Pick<DossierView, 'sharpest'>>;

/** A section of a comparison with everything that a page shows in it. */
export type ComparisonSection = Section<Row>;

/**
 * Returns the sections of a comparison, each with its sharpest rows first. The first row of the first section
 * is the sharpest of all, computed or chosen by the editors.
 */
export function comparisonSections(
  comparison: Pick<ComparisonView, 'articles'>,
  dossier: Claims,
): ComparisonSection[] {
  return toSections(rowsBySharpness(comparison, dossier));
}

/** Returns a row of these articles for each proposition of a dossier, the sharpest first. */
export function rowsBySharpness(
  { articles }: Pick<ComparisonView, 'articles'>,
  { propositions, sharpest = [] }: Claims,
): Row[] {
  const chosen = sharpest.find(
    ({ articles: set }) => set.length === articles.length && set.every((each) => articles.includes(each)),
  );
  const weighed = propositions.map((proposition) => {
    const row = toRow(proposition, articles);
    return { ...weigh(row), row };
  });
  return bySharpness(weighed, chosen?.proposition.number ?? null).map(({ row }) => row);
}

/** Puts rows into sections: those that have rows, in the order of `RELATIONS`. The rows keep their order. */
export function toSections<Member extends { relation: Relation }>(
  rows: readonly Member[],
): Section<Member>[] {
  return RELATIONS.map((id) => {
    const members = rows.filter(({ relation }) => relation === id);
    return {
      id,
      rows: members,
      title: words.title(id, members.length),
    };
  }).filter((section) => section.rows.length > 0);
}
