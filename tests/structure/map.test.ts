import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawMap, MAPPED_DOCUMENTS, OTHER_FOLDERS, updateMap } from './map.ts';
import { ROOMS, type Room, STAGES } from './rooms.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
/** Makes a room of a small house. */
function makeRoom(name: string, mayImport: readonly string[], isPure = false): Room {
  return { name, files: `^src/${name}/`, where: `src/${name}/`, holds: `its ${name}`, mayImport, isPure };
}

const ground = makeRoom('ground', [], true);
const stairs = makeRoom('stairs', ['ground']);
const cellar = makeRoom('cellar', []);
const attic = makeRoom('attic', ['ground', 'stairs']);
const garden = { ...makeRoom('garden', ['attic']), makes: 'views' as const };
const house = [ground, { ...stairs, makes: 'views' as const }, cellar, attic, garden];

describe('the map of the house', () => {
  it('says where each room is, what it holds and what it may import', () => {
    const lines = drawMap('short', house).split('\n');
    expect(lines).toContain('| room | where | what it holds | may import |');
    expect(lines).toContain('| ground | `src/ground/` | its ground | nothing |');
    expect(lines).toContain('| stairs | `src/stairs/` | its stairs | all above |');
    expect(lines).toContain('| attic | `src/attic/` | its attic | all above except cellar |');
    expect(lines).toContain('| garden | `src/garden/` | its garden | attic |');
  });

  it('in its full form, names every room that may be imported and says which rooms are pure', () => {
    const lines = drawMap('full', house).split('\n');
    expect(lines).toContain('| room | where | what it holds | may import | pure |');
    expect(lines).toContain('| ground | `src/ground/` | its ground | nothing | yes |');
    expect(lines).toContain('| attic | `src/attic/` | its attic | ground, stairs |  |');
  });

  it('shows how data flow from the content to the browser, and which rooms make each stage', () => {
    const [fence, first, second, makers, third] = drawMap('short', house).split('\n');
    expect([fence, makers]).toEqual(['```text', '   ▼ stairs, garden']);
    expect([first, second, third].map((line) => line?.split(' ')[0])).toEqual([
      'content/',
      'entries',
      'views',
    ]);
  });

  it('shows every folder of the source, and the folder of files that the build copies', () => {
    const folders = readdirSync(join(PROJECT_DIR, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);
    const shown = [...ROOMS, ...OTHER_FOLDERS].map(({ where }) => where);
    for (const folder of [...folders, 'public/'])
      expect(
        shown.some((where) => where.startsWith(folder)),
        folder,
      ).toBe(true);
    for (const { where, holds } of OTHER_FOLDERS)
      expect(drawMap('short', house)).toContain(`- \`${where}\`: ${holds}`);
  });

  it('replaces only what is between the markers of a document', () => {
    const document = 'Before.\n<!-- map:start -->\nan old map\n<!-- map:end -->\nAfter.\n';
    const updated = updateMap(document, 'short');
    expect(updated).toBe(`Before.\n<!-- map:start -->\n\n${drawMap('short')}\n<!-- map:end -->\nAfter.\n`);
    expect(updateMap(updated, 'short')).toBe(updated);
  });

  it.each(['No markers.', '<!-- map:end --> before <!-- map:start -->'])(
    'requires both markers, in order: %s',
    (document) => {
      expect(() => updateMap(document, 'short')).toThrow('The document needs a line');
    },
  );
});

describe('the list of rooms', () => {
  const names = ROOMS.map(({ name }) => name);
  const files = globSync('src/**/*.{ts,astro}', { cwd: PROJECT_DIR }).filter(
    (file) => !/\.(test|fixture)\.ts$/.test(file),
  );

  it.each(ROOMS.map((room, index) => ({ ...room, index })))(
    '$name may import only rooms above it',
    ({ mayImport, index }) => {
      expect(names.slice(0, index)).toEqual(expect.arrayContaining([...mayImport]));
    },
  );

  it.each(STAGES.slice(1))('has a room that makes $data', ({ data }) => {
    expect(ROOMS.filter(({ makes }) => makes === data)).not.toEqual([]);
  });

  it.each(ROOMS)('$name is where the map says', ({ files: pattern, where }) => {
    const own = files.filter((file) => new RegExp(pattern).test(file));
    expect(own).not.toEqual([]);
    expect(own.filter((file) => !matchesGlob(file, where.endsWith('/') ? `${where}**` : where))).toEqual([]);
  });
});

describe.each(MAPPED_DOCUMENTS)('$file', ({ file, form }) => {
  it('has an up-to-date map (npm run map redraws it)', () => {
    const document = readFileSync(join(PROJECT_DIR, file), 'utf8');
    expect(document).toBe(updateMap(document, form));
  });
});
