import fc from 'fast-check';
import * as edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import {
  certainDate,
  daysOf,
  isCalendarDate,
  newestFirst,
  parseEdtfDate,
  possibleDays,
  readEdtfDate,
} from './edtf-date.ts';

/** Each value with its certain date. */
const DATES: [string, string | null][] = [
  ['2022', '2022'],
  ['2025-09', '2025-09'],
  ['2022-01-29', '2022-01-29'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2022-12-31', '2022-12-31'],
  ['2022-12~', null],
  ['2025?', null],
  ['2025~', null],
  ['2025%', null],
  ['2025-09?', null],
  ['1066-10-14~', null],
  ['0000-02-29', '0000-02-29'],
  ['0079-08-24', '0079-08-24'],
  ['2022-21', '2022'],
  ['2022-24', '2022'],
  ['202X', null],
  ['20XX', null],
  ['2022-XX', '2022'],
  ['2022-XX-XX', '2022'],
  ['2022-01-XX', '2022-01'],
  ['2022-01/2022-03', '2022'],
  ['2022-01-03/2022-01-09', '2022-01'],
  ['2022-01-29/2022-02', '2022'],
  ['2021-12/2022-02', null],
  ['2022~/2023?', null],
  ['2022/..', null],
  ['../2022-03', null],
  ['2022/', null],
  ['/2022', null],
];

const INVALID_DATES = [
  '2022-02-29',
  '1900-02-29',
  '2023-02-30',
  '2022-04-31',
  '2022-13',
  '2022-00',
  '2022-01-00',
  '2022-01-32',
  '',
  ' ',
  '22',
  '202',
  '20222',
  '2022-1',
  '2022-1-2',
  '29.01.2022',
  '2022/01/29',
  '29 January 2022',
  '2022-01-29T10:00',
  '2022-01-29 ',
  ' 2022',
  '2022~?',
  '~2022',
  '2022-?',
  '2022?-12',
  'XXXX',
  '2XXX',
  '202x',
  '2022-X1',
  '2022-XX-01',
  '202X~',
  '2022-20',
  '2022-25',
  '2022-21~',
  '1e3',
  '0x7E8',
  '2022/2022',
  '2022/2021',
  '2022/2022-03',
  '2022-03/2022',
  '2022-21/2022-22',
  '../..',
  '/',
  '..',
  '2022/2023/2024',
  '2022/ 2023',
  '2022-01-29\n',
  '-2022',
  '٢٠٢٢',
];

describe('an EDTF date', () => {
  it.each(DATES)('accepts %s, whose date for machines is %s', (value, certain) => {
    expect(isCalendarDate(value)).toBe(true);
    expect(certainDate(value)).toBe(certain);
  });

  it.each(INVALID_DATES)('rejects "%s"', (value) => {
    expect(parseEdtfDate(value)).toBeNull();
    expect(isCalendarDate(value)).toBe(false);
    expect(() => readEdtfDate(value)).toThrow(`Not an EDTF date: ${value}`);
  });

  it('parses into its ends, their parts and qualifiers', () => {
    const point = {
      day: '2022',
      year: 2022,
      lastYear: 2022,
      month: null,
      dayOfMonth: null,
      season: null,
      isUnspecified: false,
      isApproximate: false,
      isUncertain: false,
    };
    const doubted = {
      ...point,
      day: '2022-12-03',
      month: 12,
      dayOfMonth: 3,
      isApproximate: true,
      isUncertain: true,
    };
    const single = { isInterval: false, isEndUnknown: false, isApproximate: false, isUncertain: false };
    expect(parseEdtfDate('2022-12-03%')).toEqual({
      ...single,
      start: doubted,
      end: doubted,
      isApproximate: true,
      isUncertain: true,
    });
    const spring = { ...point, season: 1 };
    expect(parseEdtfDate('2022-21')).toEqual({ ...single, start: spring, end: spring });
    const decade = { ...point, day: null, year: 2020, lastYear: 2029, isUnspecified: true };
    expect(parseEdtfDate('202X')).toEqual({ ...single, start: decade, end: decade });
    expect(parseEdtfDate('2022/')).toEqual({
      ...single,
      start: point,
      end: null,
      isInterval: true,
      isEndUnknown: true,
    });
    expect(parseEdtfDate('../2022?')).toEqual({
      ...single,
      start: null,
      end: { ...point, isUncertain: true },
      isInterval: true,
      isUncertain: true,
    });
  });

  it('is one by the library “edtf” too, whatever is put together from its parts', () => {
    const part = fc.constantFrom(
      ...['2022', '2021-13', '2022-03', '2022-02-28', '2023-10-31', '202X', '19XX', '2022-XX', '2022-05-XX'],
      ...[
        '2022-XX-XX',
        '2022-XX-01',
        '2022-21',
        '2022-24',
        '2022-25',
        '',
        '..',
        '1e3',
        '0x7E8',
        '22',
        '2022-1',
      ],
    );
    const point = fc.tuple(part, fc.constantFrom('', '', '~', '?', '%', '~?')).map((parts) => parts.join(''));
    const value = fc.array(point, { minLength: 1, maxLength: 3 }).map((points) => points.join('/'));
    fc.assert(
      fc.property(value, (each) => {
        if (isCalendarDate(each)) expect(() => edtf.parse(each, { level: 1 })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts exactly the days that exist in the calendar, in any century', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
          const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
          const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(isCalendarDate(value)).toBe(day <= days);
        },
      ),
    );
  });
});

describe('the first and last day of a date', () => {
  it.each([
    ['2022-01-29', '2022-01-29', '2022-01-29'],
    ['2022-01-29~', '2022-01-29', '2022-01-29'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['2022-12~', '2022-12-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02?', '1900-02-01', '1900-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025%', '2025-01-01', '2025-12-31'],
    ['0079-08', '0079-08-01', '0079-08-31'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-22', '2022-06-01', '2022-08-31'],
    ['2022-23', '2022-09-01', '2022-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['9999-24', '9999-12-01', '9999-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-02-XX', '2022-02-01', '2022-02-28'],
    ['2021-12-30/2022-02', '2021-12-30', '2022-02-28'],
    ['2022~/2023?', '2022-01-01', '2023-12-31'],
    ['2022-03/..', '2022-03-01', '2022-03-31'],
    ['../2022', '2022-01-01', '2022-12-31'],
  ])('are those of the value itself, whatever its qualifier or open end: %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last });
  });
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 2021, max: 2023 }),
    fc.option(
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 1, max: 3 }), { nil: null })),
      { nil: null },
    ),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([year, rest, qualifier]) => {
    const month = rest === null ? '' : `-0${rest[0]}`;
    const day = rest?.[1] == null ? '' : `-0${rest[1]}`;
    return `${year}${month}${day}${qualifier}`;
  });

const sortDates = (dates: readonly string[]) => newestFirst(dates, (date) => date);

/** Checks whether every day of `a` is before every day of `b` by comparing the first and last days. */
function isOlder(a: string, b: string): boolean {
  const last = (value: string) => `${value.replace(/[~?%]$/, '')}-99-99`.slice(0, 10);
  const first = (value: string) => `${value.replace(/[~?%]$/, '')}-00-00`.slice(0, 10);
  return last(a) < first(b);
}

describe('sorting newest first', () => {
  it.each([
    ['days', ['2022-01-29', '2022-12-03', '2021-06-01'], ['2022-12-03', '2022-01-29', '2021-06-01']],
    [
      'years, months and days together',
      ['2021', '2022-01-29', '2023-05', '2022-12'],
      ['2023-05', '2022-12', '2022-01-29', '2021'],
    ],
    [
      'qualified dates, ignoring their qualifiers,',
      ['2022-12~', '2025?', '2022-01-29'],
      ['2025?', '2022-12~', '2022-01-29'],
    ],
    [
      'a year before its own months, as given,',
      ['2025', '2025-09', '2025-01'],
      ['2025', '2025-09', '2025-01'],
    ],
    [
      'a year given between months that have an order',
      ['2025-01', '2025', '2025-09'],
      ['2025', '2025-09', '2025-01'],
    ],
    [
      'seasons, decades and intervals',
      ['2021-24', '201X', '2022-01/2022-03', '2023-22', '2022-23', '../2009'],
      ['2023-22', '2022-23', '2021-24', '2022-01/2022-03', '201X', '../2009'],
    ],
    [
      'an open interval before what is earlier than its beginning, and otherwise as given,',
      ['2021', '2024', '2022/..', '2023/'],
      ['2024', '2022/..', '2023/', '2021'],
    ],
    ['the same day twice', ['2022-01-29', '2022-01-29~'], ['2022-01-29', '2022-01-29~']],
    ['nothing', [], []],
  ])('puts %s in order', (_, dates, sorted) => {
    expect(sortDates(dates)).toEqual(sorted);
  });

  it('never puts a date before one that is certainly newer, and loses no date', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 12 }), (dates) => {
        const sorted = sortDates(dates);
        expect([...sorted].sort()).toEqual([...dates].sort());
        sorted.forEach((date, index) => {
          for (const later of sorted.slice(index + 1))
            expect(isOlder(date, later), `${date} before ${later}`).toBe(false);
        });
      }),
    );
  });

  it('keeps the given order of overlapping dates', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2022', '2022-05', '2022-05-01'), { maxLength: 8 }), (dates) => {
        expect(sortDates(dates)).toEqual(dates);
      }),
    );
  });

  it('changes nothing when repeated, and does not change its input', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 12 }), (dates) => {
        const given = [...dates];
        const sorted = sortDates(dates);
        expect(sortDates(sorted)).toEqual(sorted);
        expect(dates).toEqual(given);
      }),
    );
  });
});

describe('the earliest and the latest possible day of a date', () => {
  it.each<[string, string | null, string | null]>([
    ['2022-02-24', '2022-02-24', '2022-02-24'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-01-XX', '2022-01-01', '2022-01-31'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-24', '2025-12-01', '2026-02-28'],
    ['1999/2004-03', '1999-01-01', '2004-03-31'],
    ['2022-12~', null, null],
    ['2025?', null, null],
    ['2025-09-03%', null, null],
    ['2022-01~/2022-03', null, '2022-03-31'],
    ['2022-01/2022-03?', '2022-01-01', null],
    ['2022/..', '2022-01-01', null],
    ['../2022', null, '2022-12-31'],
    ['2022/', '2022-01-01', null],
    ['/2022', null, '2022-12-31'],
  ])('are those that %s leaves certain', (value, earliest, latest) => {
    expect(possibleDays(value)).toEqual({ earliest, latest });
  });
});
