import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { watchForTrouble } from '../browser/trouble.ts';
import { validateHtml } from '../build/html-rules.ts';
import { buildSite } from './build-site.ts';
import type { HostileCase } from './hostile-content.ts';
import { sharedBrowser } from './shared-browser.ts';
import { serveFolder } from './static-server.ts';

/** What a site of hostile dossiers came to. */
export interface SiteOutcome {
  /** How many pages were validated. */
  pages: number;
  /** How many of them were opened in a browser. */
  opened: number;
  /** What went wrong, each with the case and the page. */
  faults: string[];
}

/** The pages of a dossier that are opened: one of each kind that shows its words in another way. */
const OPENED =
  /^search\/index\.html$|^[^/]+\/(?:index|port-opens\/index|compare\/a-b\/index|words\/index|voices\/index|topics\/index)\.html$/;

/**
 * Builds valid hostile cases as the dossiers of one site, validates every page, and opens pages of each kind
 * in a browser, where a script of theirs would be noticed.
 */
export async function tryHostileSite(cases: readonly HostileCase[]): Promise<SiteOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-hostile-'));
  const faults: string[] = [];
  const caseOf = (page: string) => cases[Number(/d-(\d+)/.exec(page)?.[1] ?? -1)]?.name ?? 'the site';
  try {
    const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'out')];
    for (const [index, { tree }] of cases.entries()) writeDossier(contentDir, `d-${index}`, tree);
    // Some are no neighbors of others, such as two with the same title.
    const unfit = loadCorpus(contentDir, folder).problems.flatMap(
      ({ file }) => /content\/([^/]+)/.exec(file)?.[1] ?? [],
    );
    for (const name of new Set(unfit)) rmSync(join(contentDir, name), { recursive: true, force: true });
    const { exitCode, output } = await buildSite({ contentDir, outDir, hasCards: false });
    if (exitCode !== 0) return { pages: 0, opened: 0, faults: [`not built: ${output.slice(-2000)}`] };
    const pages = globSync('**/*.html', { cwd: outDir }).sort();
    for (const page of pages)
      for (const { ruleId, message } of await validateHtml(readFileSync(join(outDir, page), 'utf8')))
        faults.push(`${caseOf(page)}\n  ${page}: ${ruleId}: ${message}`);
    const opened = pages.filter((page) => OPENED.test(page));
    for (const { page, trouble } of await openPages(outDir, opened))
      faults.push(`${caseOf(page)}\n  ${page}: ${trouble}`);
    return { pages: pages.length, opened: opened.length, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a case's files as those of a dossier with another name and title. */
function writeDossier(contentDir: string, name: string, tree: HostileCase['tree']): void {
  for (const [path, text] of Object.entries(tree)) {
    const file = join(contentDir, path.replace(/^content\/harbour/, name).replace(/^content\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    const isDossier = path.endsWith('dossier.md');
    writeFileSync(file, isDossier ? String(text).replace(/^(title: .*)$/m, `$1 ${name}`) : text);
  }
}

/** Opens pages, and returns what they report, also if a script of theirs ran. */
async function openPages(
  outDir: string,
  pages: readonly string[],
): Promise<{ page: string; trouble: string }[]> {
  const server = await serveFolder(outDir);
  const context = await (await sharedBrowser()).newContext();
  try {
    const ran: string[] = [];
    await context.exposeFunction('sentinel', () => ran.push('its script ran'));
    const unexpected = await watchForTrouble(context, server.origin, []);
    const tab = await context.newPage();
    const found: { page: string; trouble: string }[] = [];
    let seen = 0;
    for (const page of pages) {
      await tab.goto(server.url(`/${page.replace(/index\.html$/, '')}`));
      const troubles = [...unexpected(), ...ran];
      found.push(...troubles.slice(seen).map((trouble) => ({ page, trouble })));
      seen = troubles.length;
    }
    return found;
  } finally {
    await context.close();
    await server.close();
  }
}
