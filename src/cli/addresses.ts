import { join } from 'node:path';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { formatProblem } from '../corpus/problem.ts';
import { MANIFEST_NAME } from '../corpus/read-files.ts';
import { writeWhole } from '../corpus/write-files.ts';
import { readContentDir } from '../site/settings.ts';
import { capitalize, countOf } from '../words/en/format.ts';
import { ADDRESS, PROBLEM } from '../words/en/terms.ts';

// npm run addresses: adds the addresses that the content makes to the list of those that were ever published.
// It never removes one. With problems in the content, it prints them, changes nothing, and exits with 1.
const contentDir = readContentDir(process.env);
const { addresses, newAddresses, problems } = loadCorpus(contentDir, process.cwd());

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${capitalize(countOf(problems.length, PROBLEM))}. ${MANIFEST_NAME} is unchanged.`);
  process.exitCode = 1;
} else if (newAddresses.length === 0) {
  console.log(`${MANIFEST_NAME} has all ${addresses.length} addresses already.`);
} else {
  writeWhole(join(contentDir, MANIFEST_NAME), `${addresses.join('\n')}\n`);
  console.log(
    `Added ${countOf(newAddresses.length, ADDRESS)} to ${MANIFEST_NAME}, which now has ${addresses.length}.`,
  );
}
