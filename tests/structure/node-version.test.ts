import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The parts of package.json that concern Node. */
interface NodeFacts {
  devEngines: { runtime: { version: string } };
  optionalDependencies: Record<string, string>;
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');

it('the project names the same version of Node everywhere', () => {
  const { devEngines, optionalDependencies } = JSON.parse(read('package.json')) as NodeFacts;
  const packaged = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(packaged).not.toEqual([]);
  const versions = [
    read('.nvmrc').trim(),
    devEngines.runtime.version,
    ...packaged.map(([, version]) => version),
  ];
  expect(new Set(versions).size).toBe(1);
});
