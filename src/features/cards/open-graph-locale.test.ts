import { expect, it } from 'vitest';
import { openGraphLocale } from './open-graph-locale.ts';

it.each([
  ['fr', 'fr_FR'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', 'zh_TW'],
  ['ar', 'ar_EG'],
])('the language %s is %s in Open Graph, which wants a territory', (lang, locale) => {
  expect(openGraphLocale({ lang })).toBe(locale);
});
