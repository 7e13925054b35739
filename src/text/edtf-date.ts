/** An EDTF date (ISO 8601-2, levels 0 and 1): a year, month or day with at most one qualifier at its end. */
export interface EdtfDate {
  /** The value without its qualifier: `2022`, `2022-12` or `2022-12-03`. */
  day: string;
  year: number;
  month: number | null;
  dayOfMonth: number | null;
  isApproximate: boolean;
  isUncertain: boolean;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Parses an EDTF date; returns `null` if the value is not one or names a day that does not exist. */
export function parseEdtfDate(value: string): EdtfDate | null {
  const match = PATTERN.exec(value);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  // The calendar repeats every 400 years. The years 0 to 99 must be shifted: Date.UTC reads them as 1900 to
  // 1999.
  const date = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month ?? 1) - 1, Number(day ?? 1)));
  const isReal = date.getUTCMonth() + 1 === Number(month ?? 1) && date.getUTCDate() === Number(day ?? 1);
  if (!isReal) return null;
  return {
    day: [year, month, day].filter((part) => part !== undefined).join('-'),
    year: Number(year),
    month: month === undefined ? null : Number(month),
    dayOfMonth: day === undefined ? null : Number(day),
    isApproximate: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
  };
}

/** Checks whether a value is an EDTF date that this project accepts. */
export function isCalendarDate(value: string): boolean {
  return parseEdtfDate(value) !== null;
}

/** Parses a date that the schema has checked; throws if it is invalid, since that is a bug. */
export function readEdtfDate(value: string): EdtfDate {
  const date = parseEdtfDate(value);
  if (!date) throw new Error(`Not an EDTF date: ${value}`);
  return date;
}

/**
 * Returns a date without qualifiers as ISO 8601 for machines, and `null` for an approximate or uncertain one.
 */
export function certainDate(value: string): string | null {
  const date = readEdtfDate(value);
  return date.isApproximate || date.isUncertain ? null : date.day;
}

/**
 * Returns the first and the last day that a date covers, as ISO 8601: those of its year or month, or twice
 * the same day. Qualifiers don't widen it.
 */
export function daysOf(value: string): { first: string; last: string } {
  const { day, year, month, dayOfMonth } = readEdtfDate(value);
  if (dayOfMonth !== null) return { first: day, last: day };
  if (month === null) return { first: `${day}-01-01`, last: `${day}-12-31` };
  // The calendar repeats every 400 years, and day 0 of a month is the last of the one before.
  const length = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return { first: `${day}-01`, last: `${day}-${length}` };
}

/** Checks whether every day that `a` covers is before every day that `b` covers, ignoring qualifiers. */
function isBefore(a: string, b: string): boolean {
  const [dayA, dayB] = [readEdtfDate(a).day, readEdtfDate(b).day];
  const shared = Math.min(dayA.length, dayB.length);
  return dayA.slice(0, shared) < dayB.slice(0, shared);
}

/**
 * Sorts entries newest first by EDTF date, and keeps the given order of entries whose dates overlap.
 * Overlapping dates ("2025" and "2025-09") have no order, so this is a topological sort, not a comparison of
 * keys.
 */
export function newestFirst<T>(entries: readonly T[], dateOf: (entry: T) => string): T[] {
  const left = [...entries];
  const sorted: T[] = [];
  while (left.length > 0) {
    const next = left.findIndex((entry) => left.every((other) => !isBefore(dateOf(entry), dateOf(other))));
    sorted.push(...left.splice(next, 1));
  }
  return sorted;
}
