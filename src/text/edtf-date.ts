/** One date in EDTF: a year, month, day or season, or as much of it as is specified. */
export interface EdtfPoint {
  /** The specified part in ISO 8601: `2022`, `2022-12` or `2022-12-03`; `null` for a decade or a century. */
  day: string | null;
  /** Its year, or the first and the last year of a decade or a century. */
  year: number;
  lastYear: number;
  month: number | null;
  dayOfMonth: number | null;
  /** 1 for spring to 4 for winter. */
  season: 1 | 2 | 3 | 4 | null;
  /** Whether it has digits that are not specified: `202X`, `2022-XX`. */
  isUnspecified: boolean;
  isApproximate: boolean;
  isUncertain: boolean;
}

/** An EDTF date (ISO 8601-2): a single date or an interval. */
export interface EdtfDate {
  /** Its beginning and end: the same for a single date, and `null` for an end that is open or unknown. */
  start: EdtfPoint | null;
  end: EdtfPoint | null;
  isInterval: boolean;
  /** Whether a missing end is unknown (`2022/`), not open (`2022/..`). */
  isEndUnknown: boolean;
  isApproximate: boolean;
  isUncertain: boolean;
}

const QUALIFIED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const UNSPECIFIED = /^(?:(\d{3}X|\d{2}XX)|(\d{4})-XX(?:-XX)?|(\d{4})-(\d{2})-XX)$/;
const SEASON = /^(\d{4})-2([1-4])$/;
const MONTHS_OF_SEASON = 3;
/** The first and the last day that a date can have, where one end of an interval is open. */
const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/**
 * Parses an EDTF date of level 1 with a year of four digits; returns `null` if the value is not one or names
 * a day that does not exist. Negative and longer years, and times of day, are not accepted.
 */
export function parseEdtfDate(value: string): EdtfDate | null {
  const ends = value.split('/');
  const [from = '', to = ''] = ends;
  if (ends.length === 1) {
    const point = parseQualified(from) ?? parseUnspecified(from) ?? parseSeason(from);
    return point && toDate(point, point, false);
  }
  const [start, end] = [parseQualified(from), parseQualified(to)];
  const isMissing = (text: string) => text === '' || text === '..';
  if (ends.length > 2 || (!start && !isMissing(from)) || (!end && !isMissing(to)) || (!start && !end))
    return null;
  if (start && end) {
    // Each end must be later: an end within the other says nothing.
    const [a, b] = [daysOfPoint(start), daysOfPoint(end)];
    if (a.first >= b.first || a.last >= b.last) return null;
  }
  return { ...toDate(start, end, true), isEndUnknown: from === '' || to === '' };
}

function toDate(start: EdtfPoint | null, end: EdtfPoint | null, isInterval: boolean): EdtfDate {
  return {
    start,
    end,
    isInterval,
    isEndUnknown: false,
    isApproximate: [start, end].some((point) => point?.isApproximate),
    isUncertain: [start, end].some((point) => point?.isUncertain),
  };
}

function parseQualified(value: string): EdtfPoint | null {
  const match = QUALIFIED.exec(value);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > lengthOfMonth(Number(year), Number(month))))
    return null;
  return {
    ...pointOf(year, month, day),
    isApproximate: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
  };
}

function parseUnspecified(value: string): EdtfPoint | null {
  const match = UNSPECIFIED.exec(value);
  if (!match) return null;
  const [, digits, year, yearOfMonth = '', month] = match;
  if (digits !== undefined) {
    const first = Number(digits.replaceAll('X', '0'));
    const lastYear = Number(digits.replaceAll('X', '9'));
    return { ...pointOf(String(first).padStart(4, '0')), day: null, lastYear, isUnspecified: true };
  }
  const point = parseQualified(year ?? `${yearOfMonth}-${month ?? ''}`);
  return point && { ...point, isUnspecified: true };
}

function parseSeason(value: string): EdtfPoint | null {
  const [, year = '', season] = SEASON.exec(value) ?? [];
  return season === undefined ? null : { ...pointOf(year), season: Number(season) as 1 | 2 | 3 | 4 };
}

function pointOf(year: string, month?: string, day?: string): EdtfPoint {
  return {
    day: [year, month, day].filter((part) => part !== undefined).join('-'),
    year: Number(year),
    lastYear: Number(year),
    month: month === undefined ? null : Number(month),
    dayOfMonth: day === undefined ? null : Number(day),
    season: null,
    isUnspecified: false,
    isApproximate: false,
    isUncertain: false,
  };
}

/** Checks whether a value is an EDTF date that this project accepts. */
export function isCalendarDate(value: string): boolean {
  return parseEdtfDate(value) !== null;
}

/** Checks whether a value is a day of the calendar, without a qualifier. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);
}

/** Parses a date that the schema has checked; throws if it is invalid, since that is a bug. */
export function readEdtfDate(value: string): EdtfDate {
  const date = parseEdtfDate(value);
  if (!date) throw new Error(`Not an EDTF date: ${value}`);
  return date;
}

/**
 * Returns as much of a date as is certain, as ISO 8601 for machines: the day, month or year in which it is;
 * of a season, its year. Returns `null` if not even the year is certain.
 */
export function certainDate(value: string): string | null {
  const { start, end, isApproximate, isUncertain } = readEdtfDate(value);
  if (isApproximate || isUncertain || !start?.day || !end?.day) return null;
  const [from, to] = [start.day.split('-'), end.day.split('-')];
  const different = from.findIndex((part, index) => part !== to[index]);
  const shared = different === -1 ? from : from.slice(0, different);
  return shared.length === 0 ? null : shared.join('-');
}

/** Returns the day of a date if it is certain; otherwise `null`. */
export function certainDay(value: string): string | null {
  const date = certainDate(value);
  return date?.length === 'YYYY-MM-DD'.length ? date : null;
}

/**
 * Returns the first and the last day that a date covers, as ISO 8601: those of its year, month, season or
 * interval, or twice the same day. Qualifiers don't widen it, and an open or unknown end is that of the
 * other.
 */
export function daysOf(value: string): { first: string; last: string } {
  const { start, end } = readEdtfDate(value);
  const known = [start, end].flatMap((point) => (point ? [daysOfPoint(point)] : []));
  return { first: known[0]?.first ?? EARLIEST, last: known.at(-1)?.last ?? LATEST };
}

/**
 * Returns the earliest and the latest day on which something with this date can have happened, as ISO 8601.
 * An end is `null` where it is approximate, uncertain, open or unknown, since nobody can say how far off it
 * is.
 */
export function possibleDays(value: string): { earliest: string | null; latest: string | null } {
  const { start, end } = readEdtfDate(value);
  const isKnown = (point: EdtfPoint | null): point is EdtfPoint =>
    point !== null && !point.isApproximate && !point.isUncertain;
  return {
    earliest: isKnown(start) ? daysOfPoint(start).first : null,
    latest: isKnown(end) ? daysOfPoint(end).last : null,
  };
}

function daysOfPoint({ year, lastYear, month, dayOfMonth, season }: EdtfPoint): {
  first: string;
  last: string;
} {
  if (month !== null && dayOfMonth !== null)
    return { first: isoOf(year, month, dayOfMonth), last: isoOf(year, month, dayOfMonth) };
  if (month !== null)
    return { first: isoOf(year, month, 1), last: isoOf(year, month, lengthOfMonth(year, month)) };
  if (season === null) return { first: isoOf(year, 1, 1), last: isoOf(lastYear, 12, 31) };
  // Spring is from March to May; winter begins in December of its year.
  const from = season * MONTHS_OF_SEASON;
  if (season < 4)
    return { first: isoOf(year, from, 1), last: isoOf(year, from + 2, lengthOfMonth(year, from + 2)) };
  const isLast = year === 9999;
  return {
    first: isoOf(year, 12, 1),
    last: isLast ? LATEST : isoOf(year + 1, 2, lengthOfMonth(year + 1, 2)),
  };
}

function isoOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function lengthOfMonth(year: number, month: number): number {
  // The calendar repeats every 400 years, and day 0 of a month is the last of the one before. The years 0 to
  // 99 must be shifted: Date.UTC reads them as 1900 to 1999.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/**
 * Checks whether a date may lie outside the days that it names: it is approximate, or one of its ends is
 * missing.
 */
export function isVague({ start, end, isApproximate }: EdtfDate): boolean {
  return isApproximate || start === null || end === null;
}

/**
 * Checks whether every day that `a` covers is before every day that `b` covers, ignoring qualifiers. An open
 * or unknown end is never before or after anything.
 */
export function isBefore(a: string, b: string): boolean {
  const [{ end }, { start }] = [readEdtfDate(a), readEdtfDate(b)];
  return end !== null && start !== null && daysOfPoint(end).last < daysOfPoint(start).first;
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
