import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWhole } from '../corpus/write-files.ts';
import { articleJsonSchema, dossierJsonSchema, redirectJsonSchema } from '../json-schemas/frontmatter.ts';
import type { JsonSchema } from '../json-schemas/described-schema.ts';

/** Where the Astro extension of VS Code looks for the schemas of frontmatter, in the project's folder. */
const FOLDER = join('.astro', 'collections');

/**
 * Writes the schemas of frontmatter, and which file has which, to where the Astro extension of VS Code finds
 * them. It is told each file by its address, so this is done again whenever a file is added. Content outside
 * of the project is none of its files.
 * @param contentDir the absolute path of the content folder
 * @param projectDir the folder that is open in the editor's program
 */
export function writeEditorSchemas(contentDir: string, projectDir: string): void {
  if (relative(projectDir, contentDir).startsWith('..')) return;
  const files: [name: string, content: object][] = [
    ['article.schema.json', articleJsonSchema()],
    ['dossier.schema.json', dossierJsonSchema()],
    ['redirect-list.schema.json', { type: 'array', items: redirectJsonSchema() } satisfies JsonSchema],
    ['collections.json', collectionsOf(contentDir)],
  ];
  for (const [name, content] of files) writeJson(join(projectDir, FOLDER, name), content);
}

/** Does the same if they were written before: a new file then has its schema at once. */
export function refreshEditorSchemas(contentDir: string, projectDir: string): void {
  if (existsSync(join(projectDir, FOLDER, 'collections.json'))) writeEditorSchemas(contentDir, projectDir);
}

/** Returns what the extension reads: the kinds of files, and the kind of each file by its address. */
function collectionsOf(contentDir: string): object {
  const pages = readdirSync(contentDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(contentDir, name)).map((file) => join(contentDir, name, file)))
    .filter((path) => path.endsWith('.md'));
  return {
    collections: ['article', 'dossier'].map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(
      pages.map((path) => [
        decodeURIComponent(pathToFileURL(path).href).toLowerCase(),
        path.endsWith(join('/', 'dossier.md')) ? 'dossier' : 'article',
      ]),
    ),
  };
}

function writeJson(path: string, content: object): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
}
