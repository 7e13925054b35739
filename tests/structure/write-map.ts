import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAPPED_DOCUMENTS, updateMap } from './map.ts';

// npm run map: redraws the map of the rooms in the documents that contain one.
const projectDir = join(import.meta.dirname, '..', '..');

for (const { file, form } of MAPPED_DOCUMENTS) {
  const path = join(projectDir, file);
  writeFileSync(path, updateMap(readFileSync(path, 'utf8'), form));
}
