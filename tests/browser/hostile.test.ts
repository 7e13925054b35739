import { expect, test } from 'vitest';
import { makeHostileCases } from '../support/hostile-content.ts';
import { tryHostileSite } from '../support/hostile-site.ts';
import { tryHostile } from '../support/try-hostile.ts';

/** How many of the valid cases are built. */
const BUILT = 10;

test('of 200 hostile dossiers, none breaks the check, and pages of valid ones are sound and run no script', async () => {
  const outcomes = makeHostileCases(200, 7).map((each) => ({ ...each, ...tryHostile(each) }));
  expect(outcomes.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  const valid = outcomes.filter(({ isNamed }) => !isNamed);
  expect(valid.length).toBeGreaterThan(BUILT);
  const { pages, opened, faults } = await tryHostileSite(valid.slice(0, BUILT));
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(100);
  expect(opened).toBeGreaterThan(BUILT);
}, 300_000);
