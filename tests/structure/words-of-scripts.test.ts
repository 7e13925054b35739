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
  [
    'a member of a namespace and what it is made of',
    `say(words.welcome('you'));`,
    [/welcome/, /site of all/],
  ],
  ['an import by name', `say(farewell);`, [/Farewell/]],
  ['all values of an object with a computed key', `say(STATES[location.hash]);`, [/open/, /shut/]],
  ['the words of a dynamic import', `void import('./later.ts');`, [/Farewell/]],
  ['no words if it only repeats them', `say('Farewell to all of you');`, []],
])('a script uses %s', async (_, code, own) => {
  const [words] = await bundle({ 'main.ts': code, 'later.ts': 'say(farewell);' }, ['main.ts']);
  expect(words?.foreign).toEqual([]);
  expect(words?.own).toHaveLength(own.length);
  for (const text of own) expect(words?.own).toContainEqual(expect.stringMatching(text));
});

it.each<[what: string, code: string, foreign: string]>([
  ['a namespace passed on', `say(Object.values(words));`, 'door.ts, farewell: "Farewell to all of you"'],
  ['other keys of an object', `say(STATES.open);`, 'door.ts, STATES.shut: "It is shut for now"'],
])('bundled words that a script does not use are reported: %s', async (_, code, foreign) => {
  const [words] = await bundle({ 'main.ts': code }, ['main.ts']);
  expect(words?.foreign).toContain(`src/words/en/${foreign}`);
});

it('words of another script are reported if they are in a bundle that both share', async () => {
  const [guest, host] = await bundle(
    { 'guest.ts': `say(words.STATES);`, 'host.ts': `say(words.STATES);\nsay(words.farewell);` },
    ['guest.ts', 'host.ts'],
  );
  expect(guest?.foreign).toEqual(['src/words/en/door.ts, farewell: "Farewell to all of you"']);
  expect(host?.foreign).toEqual([]);
});

/** Builds scripts, to which `HEAD` gives the words and `say`, and finds the words in their bundles. */
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
