import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { canonicalHtml } from './canonical-html.ts';
import { SEARCHES } from './searches.ts';

/*
 * npm run compare -- <before> <after> [--no-search]: checks whether two built sites are the same to a reader.
 * Pages are parsed and compared without the names of bundled files; the bundled scripts and styles themselves
 * are ignored. Every other file is compared byte for byte. Unless --no-search is given, the search page's
 * answers to a fixed list of searches are compared in a browser.
 */

/** Bundled scripts and styles, whose names contain hashes; they may change while pages stay the same. */
const BUNDLED = /^_astro\/.*\.(?:js|css)$/;
/** How many lines are printed per file and side; the rest are only counted. */
const MAX_SHOWN = 3;
/** How many browser pages search at the same time. */
const LANES = 6;

/** The comparable form of each file or search answer of a site, by its name. */
type Snapshot = Map<string, string>;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { search: { type: 'boolean', default: true } },
});
const [before, after] = positionals;
if (before === undefined || after === undefined) {
  console.error(
    'Usage: npm run compare -- <folder of the old build> <folder of the new build> [--no-search]',
  );
  process.exit(2);
}

const [filesBefore, filesAfter] = [before, after].map((folder) => readFiles(resolve(folder))) as [
  Snapshot,
  Snapshot,
];
const differences = compare(filesBefore, filesAfter);
let searches = 0;
if (values.search) {
  const [answersBefore, answersAfter] = [
    await readAnswers(resolve(before)),
    await readAnswers(resolve(after)),
  ];
  searches = answersBefore.size;
  differences.push(...compare(answersBefore, answersAfter));
}

for (const difference of differences) console.error(difference);
const pages = [...filesBefore.keys()].filter((name) => name.endsWith('.html')).length;
console.log(
  `Compared ${pages} pages, ${filesBefore.size - pages} other files and ${searches} searches: ${differences.length} differ.`,
);
process.exitCode = differences.length > 0 ? 1 : 0;

function readFiles(folder: string): Snapshot {
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile() && !BUNDLED.test(file))
    .sort();
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(folder, file));
      if (file.endsWith('.html')) return [file, canonicalHtml(bytes.toString('utf8'))];
      return [
        file,
        bytes.includes(0) ? createHash('sha256').update(bytes).digest('hex') : bytes.toString('utf8'),
      ];
    }),
  );
}

/** Reads what the search page shows for each search once it has settled. */
async function readAnswers(folder: string): Promise<Snapshot> {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  const answers: Snapshot = new Map();
  const left = SEARCHES.values();
  const readSome = async (): Promise<void> => {
    const page = await browser.newPage();
    for (const search of left) {
      await page.goto(server.url(`/search/${search}`));
      await page
        .locator('search-page:is([data-status="found"], [data-status="none"], [data-status="idle"])')
        .waitFor();
      await page.waitForLoadState('networkidle');
      const shown = await page.evaluate(
        () => `${document.title}\n${document.querySelector('search-page')?.outerHTML ?? ''}`,
      );
      answers.set(`search ${search}`, canonicalHtml(shown.replaceAll(server.origin, '')));
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, readSome));
  } finally {
    await browser.close();
    await server.close();
  }
  return answers;
}

function compare(old: Snapshot, now: Snapshot): string[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === is) return [];
    if (was === undefined) return [`${name} is new`];
    if (is === undefined) return [`${name} is gone`];
    return [`${name} differs:\n${differingLines(was, is)}`];
  });
}

/** Returns the first lines of each text that are missing from the other, and the number of further ones. */
function differingLines(was: string, is: string): string {
  const missing = (from: string, to: string, sign: string): string[] => {
    const there = new Set(to.split('\n'));
    const lines = from.split('\n').filter((line) => !there.has(line));
    const rest = lines.length - MAX_SHOWN;
    return [
      ...lines.slice(0, MAX_SHOWN).map((line) => `  ${sign} ${line.slice(0, 300)}`),
      ...(rest > 0 ? [`  ${sign} and ${rest} more lines`] : []),
    ];
  };
  const lines = [...missing(was, is, '-'), ...missing(is, was, '+')];
  return lines.length > 0 ? lines.join('\n') : '  the same lines in another order';
}
