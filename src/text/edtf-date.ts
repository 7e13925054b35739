/** A date of EDTF (ISO 8601-2) level 0 or 1: a year, month or day, with at most one qualifier at its end. */
export interface EdtfDate {
  /** `2022`, `2022-12` or `2022-12-03`: the value without its qualifier. */
  day: string;
  year: number;
  month: number | null;
  dayOfMonth: number | null;
  isApproximate: boolean;
  isUncertain: boolean;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Reads an EDTF date; `null` where it is none, or no day of the calendar. */
export function parseEdtfDate(value: string): EdtfDate | null {
  const match = PATTERN.exec(value);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  // The calendar is the same every 400 years, and Date.UTC takes the years 0 to 99 for 1900 to 1999.
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

/** Whether a value is an EDTF date that this project takes. */
export function isCalendarDate(value: string): boolean {
  return parseEdtfDate(value) !== null;
}

/** An EDTF date that is known to be one; anything else is a bug, since the schema let it through. */
export function readEdtfDate(value: string): EdtfDate {
  const date = parseEdtfDate(value);
  if (!date) throw new Error(`Not an EDTF date: ${value}`);
  return date;
}

/** The date as a machine may take it (ISO 8601), or `null` where it is approximate or uncertain. */
export function certainDate(value: string): string | null {
  const date = readEdtfDate(value);
  return date.isApproximate || date.isUncertain ? null : date.day;
}

/**
 * Whether every day that `a` can mean is before every day that `b` can mean. Qualified dates are taken at
 * their word.
 */
function isBefore(a: string, b: string): boolean {
  const [dayA, dayB] = [readEdtfDate(a).day, readEdtfDate(b).day];
  const shared = Math.min(dayA.length, dayB.length);
  return dayA.slice(0, shared) < dayB.slice(0, shared);
}

/**
 * Orders entries newest first by EDTF date; where dates don't order two of them, the given order does.
 * Containment ("2025" and "2025-09") is no order, so this is a topological sort, not a comparison of keys.
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
