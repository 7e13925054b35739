import type { Relation, Stand } from '../schemas/stands.ts';
import { toSections, type Section } from './comparison-sections.ts';
import { relate } from './relations.ts';
import { bySharpness, type Weighed } from './sharpness.ts';

/**
 * A row of a page that may be narrowed: a proposition's number, where each article stands on it, and how many
 * quotes its author's position rests on.
 */
export interface WideRow {
  number: number;
  cells: readonly { siglum: string; stand: Stand; quotes: number }[];
}

/** A row that is narrowed to some articles: where these stand, in order, and how their authors relate. */
export type NarrowRow<Wide> = Weighed & { relation: Relation; wide: Wide };

/**
 * Returns the sections of a comparison that is narrowed to some of its articles. They are those that
 * `comparisonSections` derives for a comparison of just these.
 * @param sigla the articles that are left
 * @param chosen the number of the proposition that the editors chose as the sharpest for these
 */
export function narrowSections<Wide extends WideRow>(
  rows: readonly Wide[],
  sigla: readonly string[],
  chosen: number | null,
): Section<NarrowRow<Wide>>[] {
  const narrow = rows.map((wide): NarrowRow<Wide> => {
    const cells = wide.cells.filter(({ siglum }) => sigla.includes(siglum));
    const stands = cells.map(({ stand }) => stand);
    const quotes = cells.reduce((sum, cell) => sum + cell.quotes, 0);
    return { number: wide.number, stands, quotes, relation: relate(stands), wide };
  });
  return toSections(bySharpness(narrow, chosen));
}
