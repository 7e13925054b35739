import { expect, test } from 'vitest';
import { keepView } from './keep-view.ts';
import { writeMarks } from './marks-in-address.ts';

test.each([
  ['', true, '?marks=all'],
  ['?', true, '?marks=all'],
  ['?fold=agree', true, '?fold=agree&marks=all'],
  ['?marks=all', true, '?marks=all'],
  ['?marks=some&q=a+b', true, '?q=a+b&marks=all'],
  ['', false, ''],
  ['?marks=all', false, ''],
  ['?only=a-b&marks=all&q=%C3%A9', false, '?only=a-b&q=%C3%A9'],
  ['?bookmarks=all', false, '?bookmarks=all'],
])('the query "%s" says whether all marks are shown (%s): "%s"', (search, areShown, written) => {
  expect(writeMarks(search, areShown)).toBe(written);
});

test('a copied link keeps that all marks are shown', () => {
  expect(keepView(writeMarks('?q=a&fold=agree', true))).toBe('?fold=agree&marks=all');
});
