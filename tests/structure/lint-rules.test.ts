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
    expect(await rulesBroken(file, 'export const page = document;')).toEqual(['no-restricted-globals']);
    expect(await rulesBroken(file, 'export const env = process;')).toEqual(['no-restricted-globals']);
    expect(await rulesBroken(file, 'export const address = new URL("a:b");')).toEqual([]);
  });

  it('is the only kind of room that may not', async () => {
    expect(await rulesBroken('src/client/planted.ts', 'export const page = document;')).toEqual([]);
  });
});
