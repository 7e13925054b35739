import type { Stand } from '../schemas/stands.ts';
import { isOpposed, relate, RELATIONS } from './relations.ts';

/** The stances, those that show a difference best first: the two that oppose each other. */
const TELLING: readonly Stand[] = ['favor', 'against', 'mixed', 'neutral'];

/**
 * How much each stance adds to a row's weight: no number of authors who agree partly outweighs one who agrees
 * or disagrees, and no number of those who leave it open outweighs one of these.
 */
const WEIGHTS: Readonly<Partial<Record<Stand, number>>> = {
  favor: 1e6,
  against: 1e6,
  mixed: 1e3,
  neutral: 1,
};

/** Where articles stand on a proposition, and how many quotes their authors' positions on it rest on. */
export interface Weighed {
  /** The proposition's number. */
  number: number;
  stands: readonly Stand[];
  quotes: number;
}

/**
 * Compares two propositions for sorting by how sharply authors differ on them, the sharpest first:
 *
 * 1. one author agrees and another disagrees, before any other difference; then agreement, then one author
 *    who speaks alone;
 * 2. the most authors who agree or disagree, then the most who do so partly, then the most who leave it open,
 *    which contradicts nobody but is a position too;
 * 3. the fewest quotes: if each position rests on one sentence, the two sentences say it all;
 * 4. the dossier's order.
 */
export function compareSharpness(a: Weighed, b: Weighed): number {
  return (
    Number(isOpposed(b.stands)) - Number(isOpposed(a.stands)) ||
    RELATIONS.indexOf(relate(a.stands)) - RELATIONS.indexOf(relate(b.stands)) ||
    weightOf(b) - weightOf(a) ||
    a.quotes - b.quotes ||
    a.number - b.number
  );
}

function weightOf({ stands }: Weighed): number {
  return stands.reduce((sum, stand) => sum + (WEIGHTS[stand] ?? 0), 0);
}

/**
 * Sorts rows by sharpness.
 * @param chosen the number of the proposition that the editors chose as the sharpest, which comes first
 */
export function bySharpness<Member extends Weighed>(
  rows: readonly Member[],
  chosen: number | null,
): Member[] {
  const sorted = rows.toSorted(compareSharpness);
  const first = sorted.find(({ number }) => number === chosen);
  return first ? [first, ...sorted.filter((row) => row !== first)] : sorted;
}

/**
 * Returns the places, among the stands, of the two authors who show a difference best: one who agrees and
 * one who disagrees if there are such, otherwise two with other stances that differ, two who hold the same,
 * or the one who holds anything. Smaller screens show only the quotes of these.
 */
export function facing(stands: readonly Stand[]): number[] {
  const places = TELLING.map((stance) => stands.indexOf(stance)).filter((place) => place >= 0);
  const [first = -1, second = stands.lastIndexOf(stands[first] ?? 'silent')] = places;
  return first < 0 ? [] : [...new Set([first, second])];
}

/** Returns the class that puts a stand above the staff's line, below it or on it. */
export function sideOf(stand: Stand): string {
  if (stand === 'favor') return 'up';
  return stand === 'against' ? 'down' : 'on';
}
