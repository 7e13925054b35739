import { resolve } from 'node:path';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { formatProblem } from '../domain/validation/problem.ts';

// npm run check [folder]: checks all content without building, and prints every problem.
const projectDir = process.cwd();
const contentDir = resolve(process.argv[2] ?? process.env['CONTENT_DIR'] ?? 'content');
const { dossiers, problems } = loadCorpus(contentDir, projectDir);

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length === 1 ? 'One problem' : `${problems.length} problems`}. Nothing was built.`);
  process.exitCode = 1;
} else {
  const articles = dossiers.reduce((count, dossier) => count + dossier.articles.length, 0);
  console.log(`No problems in ${articles} articles of ${dossiers.length === 1 ? 'one dossier' : `${dossiers.length} dossiers`}.`);
}
