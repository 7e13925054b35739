import { join } from 'node:path';
import { withTree } from '../../src/corpus/content-tree.fixture.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { formatProblem } from '../../src/corpus/problem.ts';
import { makePaths } from '../../src/site/addresses/paths.ts';
import { deriveDossier } from '../../src/views/derive-dossier.ts';
import type { HostileCase } from './hostile-content.ts';
import { deriveAll } from './derive-all.ts';

/** What came of a hostile case. */
export interface Outcome {
  /** Whether it has problems, which are named, or is valid. */
  isNamed: boolean;
  /** How long reading it took. */
  seconds: number;
  /** What went wrong in the program, not in the content; none if all is well. */
  faults: string[];
}

/** What no line of a message may have: what a terminal or a host obeys, and signs of a fault in the code. */
const BAD_IN_LINES = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]|\bundefined\b|\[object |^::/u;

/** The most characters of a line. */
const MAX_LINE = 3000;

/** Reads and checks a hostile case and, if it is valid, derives everything that pages show of it. */
export function tryHostile({ tree }: HostileCase): Outcome {
  return withTree(tree, (dir) => {
    const start = performance.now();
    try {
      const { problems, dossiers } = loadCorpus(join(dir, 'content'), dir);
      const seconds = (performance.now() - start) / 1000;
      const lines = problems.map(formatProblem);
      const faults = lines.filter((line) => BAD_IN_LINES.test(line) || line.length > MAX_LINE);
      for (const view of dossiers.map((dossier) => deriveDossier(dossier, makePaths('/')))) {
        deriveAll(view);
      }
      return { isNamed: problems.length > 0, seconds, faults: faults.map((line) => `message: ${line}`) };
    } catch (error) {
      const seconds = (performance.now() - start) / 1000;
      return {
        isNamed: false,
        seconds,
        faults: [`thrown: ${error instanceof Error ? error.stack : String(error)}`],
      };
    }
  });
}
