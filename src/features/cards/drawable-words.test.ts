import { expect, it } from 'vitest';
import { drawableWords } from './drawable-words.ts';

const isLatin = (letter: string) => /[\u0020-\u024f“”’…]/u.test(letter);

it.each([
  ['drawable words stay unchanged', 'Žąsytė’s “ferry”', 'Žąsytė’s “ferry”'],
  ['white space becomes one space', ' a \n b\t', 'a b'],
  [
    'a word with a missing letter becomes an ellipsis',
    'the word “قطار” stands there',
    'the word … stands there',
  ],
  [
    'several such words in a row become one ellipsis',
    'A train, Eng. 夜 行 for night train',
    'A train, Eng. … for night train',
  ],
  ['the fallback is used if half of the words can’t be drawn', 'the القطارات', 'instead'],
  ['the fallback is used if no word can be drawn', 'القطارات الليلية حق للجميع', 'instead'],
  ['the fallback is used if there are no words', '', 'instead'],
  ['zero-width characters are left out', 'sta\u00adtion \u200fx', 'station x'],
  ['letters are composed with their accents', 'e\u0301tude', 'étude'],
])('%s', (_, text, drawn) => {
  expect(drawableWords({ text, instead: 'instead' }, isLatin)).toBe(drawn);
});

it('a joiner that shapes Persian letters stays', () => {
  const words = { text: 'نمی\u200cخواهد\u200f', instead: '' };
  expect(drawableWords(words, () => true)).toBe('نمی\u200cخواهد');
});

it('nothing is left if the fallback can’t be drawn either', () => {
  expect(drawableWords({ text: 'قطار', instead: 'محطة' }, isLatin)).toBe('');
});
