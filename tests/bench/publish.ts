import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { recoverSite } from '../../src/cli/swap-site.ts';
import { folderBytes } from '../build/folder-bytes.ts';
import { buildSite, type BuildOptions } from '../support/build-site.ts';

// npm run bench:publish [pairs] [kills]: builds the real content in pairs at the same time, into one folder
// and into two; then kills builds at random moments, each followed by what the next build does first. After
// each, the same whole site must stand in the folder, byte for byte, and nothing beside it. Social cards are
// left out. 50 pairs and 50 kills take about 20 minutes.
const PAIRS = Number(process.argv[2] ?? 50);
const KILLS = Number(process.argv[3] ?? 50);

const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
const outDir = join(folder, 'out');
const build = (options: Partial<BuildOptions> = {}) => buildSite({ outDir, hasCards: false, ...options });
const isWhole = (site: string) => existsSync(site) && isDeepStrictEqual(folderBytes(site), whole);
const isClean = () => readdirSync(folder).every((name) => name === 'out' || name === 'other');

const start = performance.now();
const { exitCode, output } = await build();
if (exitCode !== 0) throw new Error(output);
const duration = performance.now() - start;
const whole = folderBytes(outDir);

const faults: string[] = [];
try {
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // Every other pair builds into the same folder.
    const other = pair % 2 === 0 ? outDir : join(folder, 'other');
    const results = await Promise.all([build(), build({ outDir: other })]);
    for (const { exitCode: code, output: said } of results)
      if (code !== 0) faults.push(`Pair ${pair}: exit code ${code}: ${said.slice(-500)}`);
    if (!isWhole(outDir) || !isWhole(other)) faults.push(`Pair ${pair}: a site is not whole.`);
    if (!isClean()) faults.push(`Pair ${pair}: something is left: ${readdirSync(folder).join(', ')}`);
  }
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Every other build is killed near its end, where the site is replaced.
    const share = kill % 2 === 0 ? Math.random() : 0.9 + Math.random() / 5;
    const { exitCode: code } = await build({ killAfter: Math.ceil(duration * share) });
    if (code === null) killed += 1;
    recoverSite(outDir);
    if (!isWhole(outDir)) faults.push(`Kill ${kill}: the site is not whole.`);
    if (!isClean()) faults.push(`Kill ${kill}: something is left: ${readdirSync(folder).join(', ')}`);
  }
  console.table([
    { pairs: PAIRS, kills: KILLS, 'of them killed before the end': killed, faults: faults.length },
  ]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
