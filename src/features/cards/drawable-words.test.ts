import { expect, it } from 'vitest';
import { drawableWords } from './drawable-words.ts';

const isLatin = (letter: string) => /[\u0020-\u024f“”’…]/u.test(letter);

it.each([
  ['words that can be drawn are left as they are', 'Žąsytė’s “ferry”', 'Žąsytė’s “ferry”'],
  ['white space is one space', ' a \n b\t', 'a b'],
  [
    'a word with a letter that is not there becomes an ellipsis',
    'the word “قطار” stands there',
    'the word … stands there',
  ],
  [
    'several such words are one ellipsis',
    'A train, Eng. 夜 行 for night train',
    'A train, Eng. … for night train',
  ],
  ['where half of the words can’t be drawn, others stand there', 'the القطارات', 'instead'],
  ['where no word can be drawn, others stand there', 'القطارات الليلية حق للجميع', 'instead'],
  ['where there is no word, others stand there', '', 'instead'],
  ['what has no width is left out', 'sta\u00adtion \u200fx', 'station x'],
  ['letters are put together with their accents', 'e\u0301tude', 'étude'],
])('%s', (_, text, drawn) => {
  expect(drawableWords({ text, instead: 'instead' }, isLatin)).toBe(drawn);
});

it('leaves nothing where the other words can’t be drawn either', () => {
  expect(drawableWords({ text: 'قطار', instead: 'محطة' }, isLatin)).toBe('');
});
