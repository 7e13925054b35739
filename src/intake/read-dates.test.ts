import { describe, expect, it } from 'vitest';
import { readDay, readDayOfAddress } from './read-dates.ts';

describe('the day in a text', () => {
  it.each([
    ['2024-05-02T23:30:00-05:00', 'en', '2024-05-02'],
    ['20240502', 'en', '2024-05-02'],
    ['2024/5/2', 'en', '2024-05-02'],
    ['2. 5. 2024', 'de', '2024-05-02'],
    ['Thu, May 2, 2024 at 9:00', 'en', '2024-05-02'],
    ['on Thursday, May 2nd, 2024', 'en', '2024-05-02'],
    ['2 Sept. 2024', 'en', '2024-09-02'],
    ['publiziert am 25. September 2018', 'de', '2018-09-25'],
    ['sexta-feira, 22 de outubro de 2010', 'pt', '2010-10-22'],
    ['2 мая 2024', 'ru', '2024-05-02'],
    ['2024年5月2日', 'zh', '2024-05-02'],
  ])('is read in “%s”', (text, lang, day) => {
    expect(readDay(text, lang)).toBe(day);
  });

  it.each(['02/05/2024', '2024-02-30', '1970-01-01T00:00:00Z', 'chapter 3 of 2024', ''])(
    'is not guessed in “%s”',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});

describe('the day in an address', () => {
  it.each([
    ['https://a.example/2024/05/02/keep/', '2024-05-02'],
    ['https://a.example/2024/may/02/keep', '2024-05-02'],
    ['https://a.example/20240502-keep', '2024-05-02'],
    ['https://a.example/2024/05/', null],
    ['https://a.example/99999999/', null],
  ])('of %s is %s', (url, day) => {
    expect(readDayOfAddress(url)).toBe(day);
  });
});
