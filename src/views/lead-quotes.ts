import type { EvidenceView, PositionView } from './views.ts';

/** Returns the quote that stands for a position where there is room for only one. */
export function leadOf({ evidence }: PositionView): EvidenceView | undefined {
  return evidence.find(({ isLead }) => isLead);
}

/**
 * Chooses a quote for each of an article's positions, so that none is shown twice if another can stand for
 * its position: the one that leads, or else the shortest whose words no earlier position shows.
 * @returns the quotes that stand for the positions, in their order
 */
export function standingQuotes(positions: readonly PositionView[]): (EvidenceView | undefined)[] {
  const shown: EvidenceView[] = [];
  return positions.map((position) => {
    const lead = leadOf(position);
    const byLength = position.evidence.toSorted((a, b) => a.exact.length - b.exact.length);
    const isNew = (quote: EvidenceView) => !shown.some((other) => overlaps(quote, other));
    const standing = [...(lead ? [lead] : []), ...byLength].find(isNew) ?? lead;
    if (standing) shown.push(standing);
    return standing;
  });
}

/** Checks whether two quotes of one article share words. */
export function overlaps(a: EvidenceView, b: EvidenceView): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
