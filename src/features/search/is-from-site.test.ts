import { expect, it } from 'vitest';
import { isFromSite } from './is-from-site.ts';

it.each([
  ['navigate', 'https://news.example/topics/', true],
  ['navigate', '', false],
  ['navigate', 'https://news.example.org/', false],
  ['reload', 'https://news.example/topics/', false],
  ['back_forward', 'https://news.example/topics/', false],
  [undefined, 'https://news.example/topics/', false],
])('a visit of type %s with the referrer “%s” comes from the site: %s', (type, referrer, expected) => {
  expect(isFromSite(type, referrer, 'https://news.example')).toBe(expected);
});
