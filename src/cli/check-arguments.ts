import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../corpus/problem.ts';
import { FORMATS, isFormat, type Format } from './problem-formats.ts';

const USAGE = 'npm run check -- [file, folder or dossier …] [--format text|json|github] [--fix] [--blind]';

/** What `npm run check` was asked for. */
export interface CheckArguments {
  isFixing: boolean;
  isBlind: boolean;
  format: Format;
  /** Whether a problem is in a file that was named; all are if none was. */
  isNamed: (problem: Problem) => boolean;
}

/**
 * Reads the arguments of `npm run check`.
 * @param contentDir the absolute path of the content folder, in which dossiers can be named by their slugs
 * @param projectDir the folder that paths are relative to
 * @throws {Error} if an option or a format is unknown, or if something is named that doesn't exist
 */
export function readCheckArguments(
  args: readonly string[],
  contentDir: string,
  projectDir: string,
): CheckArguments {
  const { values, positionals } = parse(args);
  const { format = 'text', fix = false, blind = false } = values;
  if (!isFormat(format)) throw wrongUse(`there is no format "${format}"; choose ${FORMATS.join(', ')}`);
  const named = positionals.map((name) => {
    const found = [join(contentDir, name), resolve(projectDir, name)].find((path) => existsSync(path));
    if (found === undefined) throw wrongUse(`there is no file, folder or dossier "${name}"`);
    return found;
  });
  return {
    isFixing: fix,
    isBlind: blind,
    format,
    isNamed: ({ file }) => {
      const path = resolve(projectDir, file);
      return named.length === 0 || named.some((each) => path === each || path.startsWith(each + sep));
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, fix: { type: 'boolean' }, blind: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw wrongUse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function wrongUse(what: string): Error {
  return new Error(`${what}. Usage: ${USAGE}`);
}
