import { expect, it } from 'vitest';
import { historyStep } from './history-step.ts';

it.each([
  ['/search/?q=nato', '/search/?q=nat', true, 'replaceState'],
  ['/search/?q=nato', '/search/?q=nat', false, 'pushState'],
  ['/search/', '/search/?q=nat', false, 'pushState'],
  ['/search/?q=nato', '/search/?q=nato', false, null],
  ['/search/?q=nato', '/search/?q=nato', true, null],
])('going to %s from %s (further typing: %s) calls %s', (address, present, isTypedFurther, step) => {
  expect(historyStep(address, present, isTypedFurther)).toBe(step);
});
