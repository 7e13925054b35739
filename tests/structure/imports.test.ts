import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeScratchFolder } from '../build/scratch-folder.ts';
import { findForbiddenImports } from './check-imports.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const CRUISE_TIMEOUT = 30_000;

const OF_COMPONENTS = 'components may import only components, text, schemas, words, addresses, views, site';
const PACKAGES_OF_VIEWS = 'views may import only the packages d3-scale, d3-time, hast, hast-util-to-html';

const ONLY_TESTS = 'only tests may import tests and fixtures';

/** A small project that breaks no rule. */
const ORDERLY = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{}',
  'src/text/plain.ts': `export const plain = 1;`,
  'src/text/plain.test.ts': `import '../cli/run.ts';\nimport './words.fixture.ts';\nimport 'vitest';`,
  'src/text/words.fixture.ts': `import '../../tests/build/site.ts';`,
  'src/schemas/entry.ts': `import { z } from 'zod';\nexport const Entry = z.string();`,
  'src/schemas/tree.ts': `import type { Root } from 'hast';\nexport type Tree = Root;`,
  'src/corpus/read.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`,
  'src/site/site.ts': `import { getCollection } from 'astro:content';\nexport const get = getCollection;`,
  'src/cli/run.ts': `import { read } from '../corpus/read.ts';\nread('a');`,
  'src/client/page.ts': `import '../text/plain.ts';`,
  'src/features/cards/card.ts': `import { plain } from '../../text/plain.ts';\nexport const card = plain;`,
  'src/layouts/Base.astro': `---\nimport { get } from '../site/site.ts';\nget('a');\n---\n<script src="../client/page.ts"></script>`,
};

/** Files that each break a rule, with the problem that must be reported. */
const DISORDERLY: readonly [file: string, code: string, problem: string][] = [
  [
    'src/components/Frontmatter.astro',
    `---\nimport { read } from '../corpus/read.ts';\n---\n<p>{read}</p>`,
    `src/components/Frontmatter.astro → src/corpus/read.ts: ${OF_COMPONENTS}`,
  ],
  [
    'src/components/Script.astro',
    `<p></p>\n<script>\n  import '../cli/run.ts';\n</script>`,
    `src/components/Script.astro → src/cli/run.ts: ${OF_COMPONENTS}`,
  ],
  [
    'src/components/ScriptFile.astro',
    `<script is:inline type="application/ld+json" set:html={[1].map((n) => n)} />\n<script src="../client/page.ts"></script>`,
    `src/components/ScriptFile.astro → src/client/page.ts: ${OF_COMPONENTS}`,
  ],
  [
    'src/components/Template.astro',
    `---\n---\n<ul>{[1].map(async () => <li>{(await import('../corpus/read.ts')).read}</li>)}</ul>`,
    `src/components/Template.astro → src/corpus/read.ts: ${OF_COMPONENTS}`,
  ],
  [
    'src/components/Asking.astro',
    `---\nimport { get } from '../site/site.ts';\n---\n<p>{get}</p>`,
    `src/components/Asking.astro → src/site/site.ts: only layouts and pages may import src/site/site.ts`,
  ],
  [
    'src/text/files.ts',
    `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`,
    `src/text/files.ts → fs: text may not import Node's modules`,
  ],
  [
    'src/views/types.ts',
    `import type { AstroConfig } from 'astro';\nexport type Config = AstroConfig;`,
    `src/views/types.ts → astro: ${PACKAGES_OF_VIEWS}`,
  ],
  [
    'src/views/content.ts',
    `import { getCollection } from 'astro:content';\nexport const get = getCollection;`,
    `src/views/content.ts → astro:content: ${PACKAGES_OF_VIEWS}`,
  ],
  [
    'src/views/draw.ts',
    `import satori from 'satori';\nexport const draw = satori;`,
    `src/views/draw.ts → satori: ${PACKAGES_OF_VIEWS}`,
  ],
  [
    'src/text/compress.ts',
    `import { gzip } from '@gfx/zopfli';\nexport const compress = gzip;`,
    `src/text/compress.ts → @gfx/zopfli: text may import only the packages @orama/stopwords, approx-string-match, es-toolkit, fastest-levenshtein`,
  ],
  [
    'src/words/later.ts',
    `export const later = () => import('zod');`,
    `src/words/later.ts → zod: words may import no package`,
  ],
  [
    'src/features/feeds/feed.ts',
    `import rss from '@astrojs/rss';\nimport { Cite } from '@citation-js/core';\nexport const feed = [rss, Cite];`,
    `src/features/feeds/feed.ts → @astrojs/rss: features may import only the packages d3-dsv, hast, @citation-js/core, @citation-js/plugin-csl`,
  ],
  [
    'src/features/search/hit.ts',
    `import { card } from '../cards/card.ts';\nexport const hit = card;`,
    `src/features/search/hit.ts → src/features/cards/card.ts: no feature may import another`,
  ],
  [
    'src/corpus/sample.ts',
    `import '../text/words.fixture.ts';`,
    `src/corpus/sample.ts → src/text/words.fixture.ts: ${ONLY_TESTS}`,
  ],
  [
    'src/corpus/tested.ts',
    `import '../text/plain.test.ts';`,
    `src/corpus/tested.ts → src/text/plain.test.ts: ${ONLY_TESTS}`,
  ],
  [
    'src/corpus/built.ts',
    `import '../../tests/build/site.ts';`,
    `src/corpus/built.ts → ../../tests/build/site.ts: ${ONLY_TESTS}`,
  ],
  ['src/stray.ts', `export const stray = 1;`, `src/stray.ts: every file must belong to a room`],
  ...['src/stray.js', 'src/text/plain.mjs', 'src/components/Part.tsx'].map(
    (file): [string, string, string] => [
      file,
      `import '../cli/run.ts';`,
      `${file}: code must be in .ts and .astro files, of which the imports are checked`,
    ],
  ),
  [
    'src/views/one.ts',
    `import type { Other } from './other.ts';\nexport interface One { other: Other }`,
    `src/views/one.ts → src/views/other.ts → src/views/one.ts: imports must not be circular`,
  ],
];

it('the check reports every forbidden import, and no other', { timeout: CRUISE_TIMEOUT }, async () => {
  const problems = await problemsIn({
    ...ORDERLY,
    'src/views/other.ts': `import type { One } from './one.ts';\nexport interface Other { one: One }`,
    ...Object.fromEntries(DISORDERLY.map(([file, code]) => [file, code])),
  });
  expect(problems.sort()).toEqual(DISORDERLY.map(([, , problem]) => problem).sort());
});

it('the source has no forbidden import', { timeout: CRUISE_TIMEOUT }, async () => {
  expect(await findForbiddenImports(PROJECT_DIR, makeScratchFolder())).toEqual([]);
});

/** Returns the problems that are reported for a project with these files. */
function problemsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = makeScratchFolder();
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  return findForbiddenImports(folder, join(folder, 'mirror'));
}
