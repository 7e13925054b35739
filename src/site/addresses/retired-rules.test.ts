import { expect, it } from 'vitest';
import { retiredRules } from './retired-rules.ts';

it('the rules for retired addresses name whole parts, as Netlify needs, and keep the set in the query', () => {
  expect(retiredRules('/')).toEqual([
    '/embed/:dossier/:set/:proposition/ /embed/:dossier/:proposition/?only=:set 301',
    '/oembed/:dossier/:set/:file /oembed/:dossier/:file?only=:set 301',
  ]);
});

it('the rules begin with the path under which the site is served', () => {
  expect(retiredRules('/news/')).toEqual([
    '/news/embed/:dossier/:set/:proposition/ /news/embed/:dossier/:proposition/?only=:set 301',
    '/news/oembed/:dossier/:set/:file /news/oembed/:dossier/:file?only=:set 301',
  ]);
});
