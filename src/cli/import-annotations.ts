import { readFileSync } from 'node:fs';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { readAnnotations, type ReadAnnotation, type Refusal } from '../annotations/read-annotations.ts';
import { readContentDir } from '../site/settings.ts';
import { capitalize, countOf } from '../words/en/format.ts';
import { LABEL } from '../words/en/terms.ts';

// npm run import-annotations -- file.jsonld …: adds W3C Web Annotations as labels to the articles that they
// are about. All are written or, if one can't be taken, none; each that can't be is named with its reason.
const USAGE = 'npm run import-annotations -- file.jsonld …';

const paths = process.argv.slice(2);
if (paths.length === 0) fail(`Name a file. Usage: ${USAGE}`, 2);
else importFiles(paths);

function importFiles(files: readonly string[]): void {
  const annotations: ReadAnnotation[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    try {
      const read = readAnnotations(readFileSync(file, 'utf8'));
      annotations.push(...read.annotations);
      refused.push(...read.refused);
      if (read.annotations.length + read.refused.length === 0)
        refused.push({ id: file, why: 'the file has no annotations' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const code = 'code' in error ? String(error.code) : error.message.replace(/\s+/g, ' ');
      const why = error instanceof SyntaxError ? `it is not JSON (${code})` : `it can’t be read (${code})`;
      refused.push({ id: file, why });
    }
  }
  const done =
    refused.length > 0 ? null : importAnnotations(annotations, readContentDir(process.env), process.cwd());
  const all = done?.refused ?? refused;
  if (all.length > 0) {
    for (const { id, why } of all) console.error(`${id}: ${why}`);
    fail('\nNothing was written.', 1);
    return;
  }
  for (const { file, count } of done?.added ?? []) console.log(`${file}: ${countOf(count, LABEL)} added.`);
  const there = done?.alreadyThere ?? 0;
  if (there > 0)
    console.log(`${capitalize(countOf(there, LABEL))} ${there === 1 ? 'was' : 'were'} there already.`);
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
