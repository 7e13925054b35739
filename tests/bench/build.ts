import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { makePaths } from '../../src/site/addresses/paths.ts';
import { deriveDossier } from '../../src/views/derive-dossier.ts';
import { buildSite } from '../support/build-site.ts';
import { deriveAll } from '../support/derive-all.ts';

// npm run bench:build [dossiers]: builds a site with that many copies of the real dossier (by default 200,
// that is, 1,000 articles) and prints what share of the time reading, checking and rendering the Markdown
// takes, and what share deriving everything that the pages of words, time and voices show. Social cards are
// left out: drawing 9,000 would take most of the time, but happens only once.
const DOSSIERS = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
const contentDir = join(folder, 'content');
for (let index = 0; index < DOSSIERS; index += 1) {
  const dossier = join(contentDir, `dossier-${index}`);
  cpSync('content/security-guarantees', dossier, { recursive: true });
  const file = join(dossier, 'dossier.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: (.*)$/m, `title: $1 ${index}`));
}

const seconds = (start: number) => (performance.now() - start) / 1000;
try {
  const corpusStart = performance.now();
  const { dossiers, problems } = loadCorpus(contentDir, folder);
  const corpus = seconds(corpusStart);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));

  const views = dossiers.map((dossier) => deriveDossier(dossier, makePaths('/')));
  const countStart = performance.now();
  for (const view of views) {
    deriveAll(view);
  }
  const count = seconds(countStart);

  const buildStart = performance.now();
  const { exitCode, output } = await buildSite({ contentDir, outDir: join(folder, 'dist'), hasCards: false });
  const build = seconds(buildStart);
  if (exitCode !== 0) throw new Error(output);
  console.table([
    {
      articles: dossiers.reduce((sum, { articles }) => sum + articles.length, 0),
      pages: /(\d+) page\(s\) built/.exec(output)?.[1] ?? '',
      'build, s': build.toFixed(1),
      'reading, checking and rendering Markdown, s': corpus.toFixed(1),
      'share of the build': (corpus / build).toFixed(2),
      'deriving words, time and voices, s': count.toFixed(1),
      'their share of the build': (count / build).toFixed(2),
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
