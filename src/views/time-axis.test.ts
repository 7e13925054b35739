import { describe, expect, it } from 'vitest';
import { makeTimeAxis } from './time-axis.ts';

const spansOf = (...days: (string | [string, string])[]) =>
  days.map((day) => (typeof day === 'string' ? { first: day, last: day } : { first: day[0], last: day[1] }));
const axisOf = (...days: (string | [string, string])[]) => makeTimeAxis(spansOf(...days), 0, 1000);

describe('an axis of time', () => {
  it('shows whole years, and cuts out those without any date', () => {
    const { units, breaks, parts } = axisOf('2022-01-29', ['2025-01-01', '2025-12-31']);
    expect(units.map(({ label }) => label)).toEqual(['2022', '2025']);
    expect(breaks.map(({ label }) => label)).toEqual(['2023–24']);
    expect(parts).toHaveLength(2);
    expect(parts[0]?.x1).toBe(0);
    expect(parts[1]?.x2).toBeCloseTo(1000);
  });

  it('has the same scale on both sides of a break', () => {
    const { startOf, endOf } = axisOf('2022-01-29', '2026-07-01');
    const width = (day: string) => endOf(day) - startOf(day);
    expect(width('2022-06-15')).toBeCloseTo(width('2026-06-15'), 6);
  });

  it.each([
    ['one year is cut', ['2020-05-01', '2022-05-01'], ['2021']],
    ['no year is cut between neighbors', ['2020-05-01', '2021-05-01'], []],
    ['the years of another century are cut', ['1998-05-01', '2003-05-01'], ['1999–2002']],
    ['several stretches are cut', ['1914-08-01', '1939-09-01', '2022-02-24'], ['1915–38', '1940–2021']],
  ])('says what is cut: %s', (_, days, labels) => {
    expect(axisOf(...days).breaks.map(({ label }) => label)).toEqual(labels);
  });

  it('shows months if everything is within a few', () => {
    const { units, breaks } = axisOf('2024-05-01', '2024-07-02');
    expect(units.map(({ label }) => label)).toEqual(['May 2024', 'July 2024']);
    expect(breaks.map(({ label }) => label)).toEqual(['June 2024']);
  });

  it('shows a year as a whole if a date is only a year', () => {
    expect(axisOf('2024-05-01', ['2024-01-01', '2024-12-31']).units.map(({ label }) => label)).toEqual([
      '2024',
    ]);
  });

  it('ends a day where the next one begins', () => {
    const { startOf, endOf } = axisOf('2022-01-29', '2022-12-31');
    expect(endOf('2022-01-29')).toBe(startOf('2022-01-30'));
    expect(startOf('2022-01-01')).toBe(0);
    expect(endOf('2022-12-31')).toBeCloseTo(1000);
  });

  it('shows quarters only if there is room', () => {
    expect(axisOf('2022-01-29').ticks.length).toBeLessThanOrEqual(4);
    expect(axisOf('2022-01-29', '2022-06-01', '2022-12-01').ticks).toHaveLength(4);
    expect(makeTimeAxis(spansOf('2000-01-01', ['2000-01-01', '2029-12-31']), 0, 300).ticks).toEqual([]);
  });

  it('leaves room for the years however many breaks there are', () => {
    const { parts } = axisOf(...Array.from({ length: 30 }, (_, index) => `${1000 + index * 20}-01-01`));
    const shown = parts.reduce((sum, { x1, x2 }) => sum + x2 - x1, 0);
    expect(shown).toBeGreaterThanOrEqual(599);
  });
});
