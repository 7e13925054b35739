import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from './stemmers.ts';
import { findRow, findWords, wordsIn } from './words.ts';

/** The words of a text, folded, with a bar between them. */
const read = (text: string, lang = 'en') =>
  wordsIn(text, readingOf(lang))
    .map(({ form }) => form)
    .join('|');

describe('the words of a text', () => {
  it.each([
    ['an elided article', 'en', 'l’Ukraine d’Estaing O’Casey o’clock', 'l|ukraine|d|estaing|o|casey|o|clock'],
    ['an n between apostrophes', 'en', 'rock’n’roll', 'rock|n|roll'],
    [
      'hyphens, dashes and slashes',
      'en',
      'long-term long‐term long‑term on–off and/or',
      'long|term|long|term|long|term|on|off|and|or',
    ],
    [
      'signs without spaces',
      'en',
      'paused...then nodded;and left.The end',
      'paused|then|nodded|and|left|the|end',
    ],
    ['brackets', 'en', '(re)open', 're|open'],
    [
      'addresses',
      'en',
      'press@ministry.example www.gazette.example/a_b.html',
      'press|ministry|example|www|gazette|example|a|b|html',
    ],
    ['an ampersand', 'en', 'Smith&Co', 'smith|co'],
    ['times and dates', 'en', '10:30 4.9.2025 2025-09-04', '10|30|4|9|2025|2025|09|04'],
    ['a currency before an amount', 'en', 'US$4,000 EUR5,000 £3,000', 'us|4000|eur|5000|3000'],
    ['every apostrophe in French', 'fr', 'l’Ukraine qu’elle jusqu’ici', 'l|ukraine|qu|elle|jusqu|ici'],
    ['every apostrophe in Italian', 'it', 'dell’Ucraina un’altra', 'dell|ucraina|un|altra'],
    ['the endings of Turkish names', 'tr', 'Türkiye’nin', 'turkiye|nin'],
  ])('are parted at %s (%s)', (_, lang, text, words) => {
    expect(read(text, lang)).toBe(words);
  });

  it.each([
    ['a shortened word', 'en', 'don’t they’re we’ll', 'dont|theyre|well'],
    ['an apostrophe inside a name', 'en', 'Qur’an Sana’a', 'quran|sanaa'],
    ['an abbreviation with periods', 'en', 'the U.S. and a Ph.D., e.g. here', 'the|us|and|a|phd|eg|here'],
    ['an amount', 'en', '4,000 and 1,234,567.89 and 1.5', '4000|and|1234567.89|and|1.5'],
    ['an amount with spaces that don’t break', 'fr', '4\u202F000 et 1,5', '4000|et|1.5'],
    ['a word and a number', 'en', 'MH17 H₂O', 'mh17|h2o'],
    ['a French word with an apostrophe', 'fr', 'aujourd’hui', 'aujourdhui'],
    ['a Ukrainian word, whichever apostrophe it has', 'uk', "п’ять п'ять пʼять", 'пять|пять|пять'],
    ['a Hebrew abbreviation', 'he', 'צה"ל צה״ל', 'צהל|צהל'],
    ['a Catalan word with a raised dot', 'ca', 'col·lecció', 'colleccio'],
    ['a Finnish ending after a colon', 'fi', 'EU:n', 'eun'],
    [
      'a word with a soft hyphen or a zero-width space',
      'en',
      'munici\u00ADpality Re\u200Bview',
      'municipality|review',
    ],
  ])('are joined in %s (%s)', (_, lang, text, words) => {
    expect(read(text, lang)).toBe(words);
  });

  it('are without possessive endings, at their places', () => {
    const text = 'The “port’s” PORT’S, ports’';
    expect(wordsIn(text, readingOf('en')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'port',
      'PORT',
      'ports',
    ]);
  });

  it.each([
    ['Chinese', 'zh', '我们说水井。NATO水井', '我们|们说|说水|水井|nato|水井'],
    ['Japanese', 'ja', '井戸を閉める', '井戸|戸を|を閉|閉め|める'],
    ['Thai, with the marks on letters', 'th', 'ปิดบ่อ', 'ปิด|ดบ่|บ่อ'],
    ['Chinese with a single character', 'zh', '水, 火', '水|火'],
  ])('are pairs of characters in %s', (_, lang, text, words) => {
    expect(read(text, lang)).toBe(words);
  });

  it('are in a row only if no sign stands between runs of a script without spaces', () => {
    const chinese = readingOf('zh');
    const isIn = (text: string, row: string) =>
      findRow(wordsIn(text, chinese), wordsIn(row, chinese), false).length > 0;
    expect(isIn('我们说水井应该关闭', '水井应')).toBe(true);
    expect(isIn('水井，井应该', '水井应')).toBe(false);
    expect(isIn('是NATO水井', 'NATO水井')).toBe(true);
  });

  it('match by the stems of their language', () => {
    const stems = (words: string, lang: string) =>
      new Set(wordsIn(words, readingOf(lang)).map(({ stem }) => stem)).size;
    expect(stems('guarantee guarantees guaranteed', 'en')).toBe(1);
    expect(stems('organise organisation', 'en')).toBe(1);
    expect(stems('paste past', 'en')).toBe(2);
    expect(stems('garantie garanties', 'fr')).toBe(1);
    expect(stems('гарантия гарантии гарантий', 'ru')).toBe(1);
    expect(stems('красный красные', 'ru')).toBe(1);
    expect(stems('ёлка елка', 'ru')).toBe(1);
  });
});

describe('the words of any text', () => {
  it('stand in order, without overlaps, and never begin or end in a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'fr', 'zh', 'fi'), (text, lang) => {
        let end = 0;
        for (const range of findWords(text, lang)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(range.start, range.end)).toMatch(/^[\p{L}\p{N}]/u);
          end = range.end;
        }
      }),
    );
  });

  it('are those between ICU’s word boundaries, where no rule of our own parts or joins', () => {
    const letters = fc.constantFrom(...'a é ß ж й і ღ Ա ח ا ह த λ ω Բ 7 ٣'.split(' '));
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
    const sign = fc.constantFrom(' ', ', ', ' – ', '; ', '!', '/', '-', ' “', '” ', '\n');
    const icu = new Intl.Segmenter('en', { granularity: 'word' });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sign)), (parts) => {
        const text = parts.flat().join('');
        const expected = [...icu.segment(text)]
          .filter(({ isWordLike, segment }) => isWordLike ?? /[\p{L}\p{N}]/u.test(segment))
          .map(({ segment }) => segment);
        expect(findWords(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      }),
    );
  });
});
