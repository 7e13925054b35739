import { makeHostileCases } from '../support/hostile-content.ts';
import { tryHostileSite } from '../support/hostile-site.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { tryHostile } from '../support/try-hostile.ts';

// npm run bench:hostile [cases] [seed]: reads 2,000 hostile variations of a small dossier, derives what pages
// show of the valid ones, builds these in batches, validates every page, and opens pages of each kind in a
// browser. Prints how many were tried, named, slow and failed, and what failed. It takes about half an hour.
const CASES = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? 1);
/** The most seconds that reading a case may take. */
const SLOW = 2;
/** How many dossiers are built at once. */
const BATCH = 40;

const outcomes = makeHostileCases(CASES, SEED).map((each) => ({ ...each, ...tryHostile(each) }));
const slow = outcomes.filter(({ seconds }) => seconds > SLOW);
const valid = outcomes.filter(({ isNamed, faults }) => !isNamed && faults.length === 0);
const faults = outcomes.flatMap((each) => each.faults.map((fault) => `${each.name}\n  ${fault}`));
let [pages, opened] = [0, 0];
for (let from = 0; from < valid.length; from += BATCH) {
  const site = await tryHostileSite(valid.slice(from, from + BATCH));
  pages += site.pages;
  opened += site.opened;
  faults.push(...site.faults);
}
await (await sharedBrowser()).close();

console.table([
  {
    tried: outcomes.length,
    named: outcomes.filter(({ isNamed }) => isNamed).length,
    valid: valid.length,
    slow: slow.length,
    'pages validated': pages,
    'of them opened': opened,
    failed: faults.length,
  },
]);
for (const { name, seconds } of slow) console.log(`${seconds.toFixed(1)} s: ${name}`);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
