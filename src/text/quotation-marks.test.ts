import { expect, it } from 'vitest';
import { isInQuotationMarks } from './quotation-marks.ts';

it.each([
  ['after an opening mark', 'He said “we HERE”', true],
  ['after a closing mark', 'He said “we” HERE', false],
  ['in the second quotation', 'He “said” that “we HERE”', true],
  ['where nothing closes', '“We HERE', true],
  ['between straight marks', 'He said "we HERE"', true],
  ['after straight marks', 'He said "we" HERE', false],
  ['in a German quotation', 'Er sagte: „wir HERE“', true],
  ['after a German quotation', 'Er sagte: „wir“ HERE', false],
  ['in a French quotation', 'Il dit : « nous HERE »', true],
  ['in a quotation in a quotation', '“We ‘too’ HERE”', true],
  ['without marks, whatever the apostrophes', 'Russia’s HERE', false],
])('tells whether a place is between quotation marks: %s', (_, text, is) => {
  expect(isInQuotationMarks(text, text.indexOf('HERE'))).toBe(is);
});
