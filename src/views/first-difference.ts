import type { Relation, Stand } from '../schemas/stands.ts';
import { isOpposed } from './relations.ts';
import type { Section } from './comparison-sections.ts';

/** The relations in which at least one author takes a position. */
const TAKEN = ['differ', 'agree', 'alone'] as const satisfies readonly Relation[];
/** How many other rows fit the first screen, with a line each, of up to three articles and of more. */
const MAX_OTHERS = { few: 3, many: 2 };

/** A relation in which at least one author takes a position. */
export type TakenRelation = (typeof TAKEN)[number];

/** What the first screen of a comparison shows of its rows. */
export interface FirstDifference<Member> {
  /** How authors relate on all of these rows. */
  relation: TakenRelation;
  sharpest: Member;
  /** The rows that get a line each. */
  others: Member[];
  /** How many rows there are in all. */
  count: number;
}

/**
 * Chooses what the first screen of a comparison shows: the first of the rows on which authors differ, or
 * else take the same position, or else one speaks alone, and the rows after it. Returns `null` if no author
 * takes a position.
 * @param sections the sections with rows, each with its sharpest row first
 * @param articles how many articles are compared
 */
export function firstDifference<Member>(
  sections: readonly Section<Member>[],
  articles: number,
): FirstDifference<Member> | null {
  const relation = TAKEN.find((each) => sections.some(({ id }) => id === each));
  const [sharpest, ...others] = sections.find(({ id }) => id === relation)?.rows ?? [];
  if (!relation || !sharpest) return null;
  const room = articles > 3 ? MAX_OTHERS.many : MAX_OTHERS.few;
  return {
    relation,
    sharpest,
    others: others.slice(0, room),
    count: 1 + others.length,
  };
}

/** How many rows there are in which an author takes a position, by how the authors relate. */
export type Counts = Record<TakenRelation, number> & {
  /** Whether one author agrees and another disagrees wherever they differ. */
  areOpposed: boolean;
};

/** Counts the rows on which authors differ, agree, and speak alone. */
export function countDifferences<Member>(
  sections: readonly Section<Member>[],
  standsOf: (row: Member) => readonly Stand[],
): Counts {
  const rowsOf = (relation: Relation) => sections.find(({ id }) => id === relation)?.rows ?? [];
  const differ = rowsOf('differ');
  return {
    differ: differ.length,
    agree: rowsOf('agree').length,
    alone: rowsOf('alone').length,
    areOpposed: differ.every((row) => isOpposed(standsOf(row))),
  };
}
