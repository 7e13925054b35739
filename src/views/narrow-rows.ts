import type { Relation, Stand } from '../schemas/stands.ts';
import { toSections, type Section } from './comparison-sections.ts';
import { compareDisagreement, relate, type Stands } from './relations.ts';

/** A row of a page that may be narrowed: a proposition's number, and where each article stands on it. */
export interface WideRow {
  number: number;
  cells: readonly { siglum: string; stand: Stand }[];
}

/** A row that is narrowed to some articles: where these stand, in order, and how their authors relate. */
export type NarrowRow<Wide> = Stands & { relation: Relation; wide: Wide };

/**
 * Returns the sections of a comparison that is narrowed to some of its articles. They are those that
 * `comparisonSections` derives for a comparison of just these.
 * @param sigla the articles that are left
 */
export function narrowSections<Wide extends WideRow>(
  rows: readonly Wide[],
  sigla: readonly string[],
): Section<NarrowRow<Wide>>[] {
  const narrow = rows.map((wide): NarrowRow<Wide> => {
    const stands = wide.cells.filter(({ siglum }) => sigla.includes(siglum)).map(({ stand }) => stand);
    return { number: wide.number, stands, relation: relate(stands), wide };
  });
  return toSections(narrow.sort(compareDisagreement));
}
