import { expect, it } from 'vitest';
import { measureTexts } from './text-length.ts';

it.each([
  ['English', ['The port', 'Ships don’t come – yet.'], { count: 7, unit: 'words' }],
  ['Korean, which has spaces', ['항구가 열린다.'], { count: 2, unit: 'words' }],
  ['Chinese', ['水井', '我们说水井应该关闭，NATO。'], { count: 15, unit: 'characters' }],
  ['Thai, with the marks on letters', ['ปิดบ่อ'], { count: 4, unit: 'characters' }],
  ['a text without letters', ['– 12'], { count: 2, unit: 'words' }],
] as const)('the length of %s', (_, texts, length) => {
  expect(measureTexts(texts)).toEqual(length);
});
