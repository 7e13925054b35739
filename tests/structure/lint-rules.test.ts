import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');

/** ESLint as the project configures it, but without the rules that need the types of the whole project. */
const eslint = new ESLint({ cwd: PROJECT_DIR, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Returns the names of the rules that a text breaks in a file of this name. */
async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath: join(PROJECT_DIR, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

/** Returns the name of a file in a room that does not exist, but could. */
const fileIn = (where: string): string => where.replaceAll('*', 'planted').replace(/\/$/, '/planted.ts');

describe('a pure room', () => {
  const pure = ROOMS.filter(({ isPure }) => isPure);

  it.each(pure)('$name may use neither the browser nor Node', async ({ where }) => {
    const file = fileIn(where);
    for (const code of [
      'export const page = document;',
      'export const id = process.pid;',
      'export const isNode = typeof process === "object";',
      'export type Shown = HTMLElement;',
      'export type Press = Pick<KeyboardEvent, "key">;',
      'export type Where = ScrollLogicalPosition;',
      'export type Timer = NodeJS.Timeout;',
      'export type Bytes = Buffer | null;',
    ])
      expect(await rulesBroken(file, code), code).toEqual(['no-undef']);
    const roundabout = 'export const page = globalThis.document;';
    expect(await rulesBroken(file, roundabout)).toEqual(['no-restricted-globals']);
  });

  it.each(pure)('$name may use what Node and browsers share, and its own types', async ({ where }) => {
    for (const code of [
      'export const address: URL = new URL("a:b");',
      'export const names: Readonly<Record<string, number>> = Object.fromEntries(new Map());',
      'import type { Element } from "hast";\nexport type Part = Element | null;',
    ])
      expect(await rulesBroken(fileIn(where), code), code).toEqual([]);
  });

  it('is the only kind of room that may not', async () => {
    expect(await rulesBroken('src/client/planted.ts', 'export const page = document;')).toEqual([]);
  });
});

describe('what is not TypeScript', () => {
  it.each([
    ['src/pages/planted.astro', '---\nconst one: any = 1;\nconst two = one!;\n---\n\n<p>{two}</p>\n'],
    ['src/pages/planted.astro', '---\nconst one: any = 1;\n---\n\n<p>{one!}</p>\n'],
  ])('keeps the rules for TypeScript in %s: %j', async (file, code) => {
    expect((await rulesBroken(file, code)).toSorted()).toEqual([
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });

  it.each(['planted.js', 'planted.mjs', 'public/planted.js'])('keeps them in %s', async (file) => {
    expect(await rulesBroken(file, 'const two = 2;')).toEqual(['@typescript-eslint/no-unused-vars']);
  });

  it('has no code in script elements, which would escape the rules', async () => {
    expect(await rulesBroken('src/pages/planted.astro', '<script>\n  alert(1);\n</script>\n')).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await rulesBroken('src/pages/planted.astro', '<script src="./planted.ts"></script>\n')).toEqual(
      [],
    );
  });
});
