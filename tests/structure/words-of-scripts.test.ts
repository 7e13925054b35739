import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { makeScratchFolder } from '../build/scratch-folder.ts';
import { findBundledWords, type BundledWords } from './words-of-scripts.ts';

const WORDS = {
  'src/words/en/terms.ts': `export const SITE = 'The site of all sites';`,
  'src/words/en/door.ts': `
    import { SITE } from './terms.ts';
    export const welcome = (name: string) => \`Be welcome, \${name}, to \${SITE}\`;
    export const farewell = 'Farewell to all of you';
    export const STATES = { open: 'It is open to all', shut: 'It is shut for now' };
  `,
};

const HEAD = `
  import * as words from '../words/en/door.ts';
  import { farewell, STATES } from '../words/en/door.ts';
  const say = (text: unknown) => (document.title += String(text));
`;

it.each<[what: string, code: string, own: RegExp[]]>([
  ['what a namespace is asked for', `say(words.welcome('you'));`, [/welcome/, /site of all/]],
  ['what is imported by its name', `say(farewell);`, [/Farewell/]],
  ['an object by any key', `say(STATES[location.hash]);`, [/open/, /shut/]],
  ['what is imported later', `void import('./later.ts');`, [/Farewell/]],
  ['nothing', `say('Farewell to all of you');`, []],
])('a script asks for %s', async (_, code, own) => {
  const [words] = await bundle({ 'main.ts': code, 'later.ts': 'say(farewell);' }, ['main.ts']);
  expect(words?.foreign).toEqual([]);
  expect(words?.own).toHaveLength(own.length);
  for (const text of own) expect(words?.own).toContainEqual(expect.stringMatching(text));
});

it.each<[what: string, code: string, foreign: string]>([
  ['the others of a namespace', `say(Object.values(words));`, 'door.ts, farewell: "Farewell to all of you"'],
  ['the other keys of an object', `say(STATES.open);`, 'door.ts, STATES.shut: "It is shut for now"'],
])('a script does not ask for %s', async (_, code, foreign) => {
  const [words] = await bundle({ 'main.ts': code }, ['main.ts']);
  expect(words?.foreign).toContain(`src/words/en/${foreign}`);
});

it('one does not ask for another’s, which come with what they share', async () => {
  const [guest, host] = await bundle(
    { 'guest.ts': `say(words.STATES);`, 'host.ts': `say(words.STATES);\nsay(words.farewell);` },
    ['guest.ts', 'host.ts'],
  );
  expect(guest?.foreign).toEqual(['src/words/en/door.ts, farewell: "Farewell to all of you"']);
  expect(host?.foreign).toEqual([]);
});

/** Builds scripts that may name the words and `say` them, and reads which words are in their bundles. */
async function bundle(scripts: Record<string, string>, entries: readonly string[]): Promise<BundledWords[]> {
  const folder = makeScratchFolder();
  const files = Object.entries(scripts).map(([name, code]) => [`src/client/${name}`, HEAD + code]);
  for (const [file = '', code = ''] of [...Object.entries(WORDS), ...files]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: entries.map((name) => join(folder, 'src', 'client', name)),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return findBundledWords(
    folder,
    entries.map((name) => ({
      entries: [`src/client/${name}`],
      built: join(folder, 'dist', name.replace('.ts', '.js')),
    })),
  );
}
