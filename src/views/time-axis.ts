import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { yearInWords, yearsInWords, monthInWords, monthsInWords } from '../words/en/pictures.ts';

/** A stretch of time from its first day up to but not including its end. */
interface Stretch {
  from: Date;
  to: Date;
}

/** A labeled stretch of the axis, in pixels. */
interface AxisPart {
  x1: number;
  x2: number;
  label: string;
}

/** An axis of time from which long quiet stretches are cut out. */
export interface TimeAxis {
  /** Returns where a day begins. */
  startOf: (day: string) => number;
  /** Returns where a day ends. */
  endOf: (day: string) => number;
  /** The stretches between the breaks. */
  parts: { x1: number; x2: number }[];
  /** The years or months that are shown. */
  units: AxisPart[];
  /** What is cut out between two parts. */
  breaks: AxisPart[];
  /** Where quarters begin, if there is room to show it. */
  ticks: number[];
}

/** If everything is within so many months, the axis shows months instead of years. */
const MAX_MONTHS = 3;
/** The width of a break in pixels, and the share of the axis that all breaks may take. */
const BREAK = 32;
const MAX_BREAKS = 0.4;
/** The smallest distance between ticks, in pixels. */
const MIN_TICK = 12;

/** A year or month, or what is cut out between two, with its label. */
interface LabeledStretch extends Stretch {
  label: string;
}

/** The years or months in which something happens, and the quiet ones between them. */
interface Stretches {
  isShort: boolean;
  /** The runs of years or months without a break. */
  parts: Stretch[];
  units: LabeledStretch[];
  breaks: LabeledStretch[];
}

/**
 * Finds every year in which one of the spans lies, and cuts out whole years without any; months instead if
 * all spans are within a few.
 */
export function findStretches(spans: readonly { first: string; last: string }[]): Stretches {
  const first = toDate(spans.map((span) => span.first).toSorted()[0] ?? '');
  const last = toDate(
    spans
      .map((span) => span.last)
      .toSorted()
      .at(-1) ?? '',
  );
  const isShort = utcMonth.count(utcMonth.floor(first), last) < MAX_MONTHS;
  const unit = isShort ? utcMonth : utcYear;
  const parts = findParts(spans, unit);
  return {
    isShort,
    parts,
    units: parts
      .flatMap(({ from, to }) => unit.range(from, to))
      .map((from) => ({
        from,
        to: unit.offset(from, 1),
        label: isShort ? monthInWords(from) : yearInWords(from),
      })),
    breaks: parts.slice(1).map(({ from: to }, index) => {
      const from = parts[index]?.to ?? to;
      const end = unit.offset(to, -1);
      return { from, to, label: isShort ? monthsInWords(from, end) : yearsInWords(from, end) };
    }),
  };
}

/**
 * Makes an axis from `x1` to `x2` that shows, at one scale, every year in which one of the spans lies, and
 * cuts out whole years without any. If all spans are within a few months, it shows those.
 */
export function makeTimeAxis(
  spans: readonly { first: string; last: string }[],
  x1: number,
  x2: number,
): TimeAxis {
  const { isShort, parts, units, breaks } = findStretches(spans);
  const scale = makeScale(parts, x1, x2);
  const place = ({ from, to }: Stretch) => ({ x1: scale(from), x2: scale(to) });
  const placeLabeled = ({ label, ...stretch }: LabeledStretch) => ({ ...place(stretch), label });
  const quarters = isShort
    ? []
    : parts.flatMap(({ from, to }) => utcMonth.range(from, to, 3).map((month) => scale(month)));
  return {
    startOf: (day) => scale(toDate(day)),
    endOf: (day) => scale(utcDay.offset(toDate(day), 1)),
    parts: parts.map(place),
    units: units.map(placeLabeled),
    breaks: breaks.map(placeLabeled),
    ticks: (quarters[1] ?? 0) - (quarters[0] ?? 0) >= MIN_TICK ? quarters : [],
  };
}

/** Finds the runs of years or months in which one of the spans lies. */
function findParts(
  spans: readonly { first: string; last: string }[],
  unit: CountableTimeInterval,
): Stretch[] {
  const wanted = spans
    .map(({ first, last }) => ({
      from: unit.floor(toDate(first)),
      to: unit.offset(unit.floor(toDate(last)), 1),
    }))
    .toSorted((a, b) => Number(a.from) - Number(b.from));
  const parts: Stretch[] = [];
  for (const { from, to } of wanted) {
    const before = parts.at(-1);
    if (before && from <= before.to) before.to = to > before.to ? to : before.to;
    else parts.push({ from, to });
  }
  return parts;
}

/** Makes the scale from time to pixels; all parts have the same, and breaks are narrow. */
function makeScale(parts: readonly Stretch[], x1: number, x2: number): (date: Date) => number {
  const breaks = parts.length - 1;
  const gap = Math.min(BREAK, (MAX_BREAKS * (x2 - x1)) / Math.max(breaks, 1));
  const length = ({ from, to }: Stretch) => Number(to) - Number(from);
  const perPixel = parts.reduce((sum, part) => sum + length(part), 0) / (x2 - x1 - gap * breaks);
  let x = x1;
  const range = parts.flatMap((part) => {
    const ends = [x, x + length(part) / perPixel];
    x = (ends[1] ?? x) + gap;
    return ends;
  });
  const scale = scaleUtc(
    parts.flatMap(({ from, to }) => [from, to]),
    range,
  );
  return (date) => scale(date);
}

/** Reads a day (ISO 8601) as the moment at which it begins. */
export const toDate = (day: string) => new Date(`${day}T00:00Z`);
