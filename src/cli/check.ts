import { relative } from 'node:path';
import { applyFixes } from '../corpus/apply-fixes.ts';
import { checkDrafts, loadCorpus } from '../corpus/load-corpus.ts';
import { formatProblem } from '../corpus/problem.ts';
import { MANIFEST_NAME } from '../corpus/read-files.ts';
import { readContentDir } from '../site/settings.ts';
import { blindLines } from './blind-lines.ts';
import { draftLines } from './draft-lines.ts';
import { capitalize, countOf } from '../words/en/format.ts';
import { ADDRESS, ARTICLE, DOSSIER, PROBLEM } from '../words/en/terms.ts';

// npm run check: checks all content without building, prints every problem, and exits with 1 if there are
// any. With --fix, it first mends those whose fix is certain. With --blind, it prints what blind reading
// replaces. What is left to do in drafts is listed, and is no problem.
const contentDir = readContentDir(process.env);
const load = () => loadCorpus(contentDir, process.cwd());
const found = load();
const mended = process.argv.includes('--fix') ? applyFixes(found.problems, process.cwd()) : [];
if (mended.length > 0) {
  console.log(mended.map((each) => `Fixed: ${formatProblem(each)}`).join('\n'));
  console.log(`\n${capitalize(countOf(mended.length, PROBLEM))} fixed.`);
}
const { dossiers, newAddresses, problems } = mended.length > 0 ? load() : found;

const drafts = checkDrafts(contentDir, process.cwd());
if (drafts.length > 0) console.log(`${draftLines(drafts).join('\n')}\n`);
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${capitalize(countOf(problems.length, PROBLEM))}.`);
  process.exitCode = 1;
} else {
  const articles = dossiers.reduce((count, dossier) => count + dossier.articles.length, 0);
  console.log(`No problems in ${countOf(articles, ARTICLE)} of ${countOf(dossiers.length, DOSSIER)}.`);
  if (process.argv.includes('--blind')) {
    console.log('\nIn blind reading, these words are replaced, or stay though they are like a name:\n');
    console.log(`${blindLines(dossiers, relative(process.cwd(), contentDir)).join('\n')}\n`);
  }
  if (newAddresses.length > 0)
    console.log(
      `${capitalize(countOf(newAddresses.length, ADDRESS))} ${newAddresses.length === 1 ? 'is' : 'are'} not in ${MANIFEST_NAME} yet. Run npm run addresses before you publish.`,
    );
}
