import { relative } from 'node:path';
import { applyFixes } from '../corpus/apply-fixes.ts';
import { checkDrafts, loadCorpus, type Corpus } from '../corpus/load-corpus.ts';
import { formatProblem } from '../corpus/problem.ts';
import { MANIFEST_NAME } from '../corpus/read-files.ts';
import { readContentDir } from '../site/settings.ts';
import { blindLines } from './blind-lines.ts';
import { readCheckArguments, type CheckArguments } from './check-arguments.ts';
import { draftLines } from './draft-lines.ts';
import { formatProblems, helpLine } from './problem-formats.ts';
import { capitalize, countOf } from '../words/en/format.ts';
import { ADDRESS, ARTICLE, DOSSIER, PROBLEM } from '../words/en/terms.ts';

// npm run check: checks all content without building, and prints every problem. It exits with 1 if there are
// any, and with 2 if it was called wrongly. If files, folders or dossiers are named, only their problems are
// printed and count. With --format json or github, it prints problems for programs, or for GitHub to show
// at their lines. With --fix, it first mends those whose fix is certain. With --blind, it prints what blind
// reading replaces. What is left to do in drafts is listed, and is no problem.
const contentDir = readContentDir(process.env);
const asked = readArguments();
if (asked) check(asked);

/** Reads the arguments, or says how the command is used. */
function readArguments(): CheckArguments | null {
  try {
    return readCheckArguments(process.argv.slice(2), contentDir, process.cwd());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return null;
  }
}

function check({ isFixing, isBlind, format, isNamed }: CheckArguments): void {
  const load = () => loadCorpus(contentDir, process.cwd());
  const found = load();
  const mended = isFixing ? applyFixes(found.problems.filter(isNamed), process.cwd()) : [];
  const corpus = mended.length > 0 ? load() : found;
  const problems = corpus.problems.filter(isNamed);
  if (problems.length > 0) process.exitCode = 1;
  if (format !== 'text') {
    console.log(formatProblems(problems, format));
    return;
  }
  if (mended.length > 0) {
    console.log(mended.map((each) => `Fixed: ${formatProblem(each)}`).join('\n'));
    console.log(`\n${capitalize(countOf(mended.length, PROBLEM))} fixed.`);
  }
  const drafts = checkDrafts(contentDir, process.cwd());
  if (drafts.length > 0) console.log(`${draftLines(drafts).join('\n')}\n`);
  if (problems.length > 0) {
    console.error(formatProblems(problems, format));
    console.error(`\n${capitalize(countOf(problems.length, PROBLEM))}. ${helpLine(problems)}`);
  } else if (corpus.problems.length > 0) {
    console.log(`No problems there, but ${countOf(corpus.problems.length, PROBLEM)} elsewhere.`);
  } else {
    reportSuccess(corpus, isBlind);
  }
}

function reportSuccess({ dossiers, newAddresses }: Corpus, isBlind: boolean): void {
  const articles = dossiers.reduce((count, dossier) => count + dossier.articles.length, 0);
  console.log(`No problems in ${countOf(articles, ARTICLE)} of ${countOf(dossiers.length, DOSSIER)}.`);
  if (isBlind) {
    console.log('\nIn blind reading, these words are replaced, or stay though they are like a name:\n');
    console.log(`${blindLines(dossiers, relative(process.cwd(), contentDir)).join('\n')}\n`);
  }
  if (newAddresses.length > 0)
    console.log(
      `${capitalize(countOf(newAddresses.length, ADDRESS))} ${newAddresses.length === 1 ? 'is' : 'are'} not in ${MANIFEST_NAME} yet. Run npm run addresses before you publish.`,
    );
}
