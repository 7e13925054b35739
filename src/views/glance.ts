import type { Relation } from '../schemas/stands.ts';
import type { Section } from './comparison-sections.ts';

/** The number of rows that fit the first screen. */
const ROWS_SHOWN = 4;
/** The relations of the rows to show: those in which an author takes a position. */
const RELATIONS_SHOWN: readonly Relation[] = ['differ', 'agree', 'alone'];

/** What the first screen of a comparison shows of its rows. */
export interface Glance<Member> {
  /** How many rows each section has. */
  counts: { relation: Relation; count: number }[];
  /** The sharpest rows. */
  rows: Member[];
}

/** Chooses what the first screen of a comparison shows. */
export function glanceAt<Member>(sections: readonly Section<Member>[]): Glance<Member> {
  return {
    counts: sections.map(({ id, rows }) => ({ relation: id, count: rows.length })),
    rows: sections
      .filter(({ id }) => RELATIONS_SHOWN.includes(id))
      .flatMap(({ rows }) => rows)
      .slice(0, ROWS_SHOWN),
  };
}
