import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ['capitals', 'NATO', 'nato'],
  ['Latin accents, composed or not', 'Régis Re\u0301gis', 'regis regis'],
  [
    'Latin letters that don’t decompose',
    'Bjørn Łukasz Đoković Weiß Iğdır Æsir œuvre þing Ðór',
    'bjorn lukasz dokovic weiss igdir aesir oeuvre thing dor',
  ],
  ['the capital sharp s and the dotted capital i', 'STRAẞE İzmir', 'strasse izmir'],
  ['ligatures and other compatibility forms', 'oﬃce H₂O ＮＡＴＯ ℌ', 'office h2o nato h'],
  ['Greek accents and the final sigma', 'Ειρήνης ΛΌΓΟΣ', 'ειρηνησ λογοσ'],
  ['Cyrillic marks', 'Ёлка Київ', 'елка киів'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Arabic vowels, the hamza on a letter, and the tatweel', 'السَّلَام أن ســلام', 'السلام ان سلام'],
  ['signs that are never shown', 'munici\u00ADpality ca\u200Bfé \uFEFFa\u200Db', 'municipality cafe ab'],
])('folds %s', (_, written, folded) => {
  expect(fold(written)).toBe(folded);
});

it.each([
  ['vowel signs of Devanagari', 'काल', 'कल'],
  ['vowel signs of Tamil', 'காலை', 'கலை'],
  ['vowel signs of Thai', 'ใกล้', 'ไกล'],
  ['voicing marks of Kana', 'ガラス', 'カラス'],
  ['Hangul letters', '한', '하'],
])('keeps %s, which make another word', (_, one, other) => {
  expect(fold(one)).not.toBe(fold(other));
  expect(fold(one.normalize('NFD'))).toBe(fold(one));
});
