import { loadCorpus } from '../corpus/load-corpus.ts';
import { capitalise, countOf } from '../words/en/in-words.ts';
import { formatProblem } from '../corpus/problem.ts';
import { readContentDir } from '../site/settings.ts';

// npm run check: checks all content without building, and prints every problem.
const { dossiers, problems } = loadCorpus(readContentDir(process.env), process.cwd());

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${capitalise(countOf(problems.length, 'problem'))}.`);
  process.exitCode = 1;
} else {
  const articles = dossiers.reduce((count, dossier) => count + dossier.articles.length, 0);
  console.log(`No problems in ${countOf(articles, 'article')} of ${countOf(dossiers.length, 'dossier')}.`);
}
