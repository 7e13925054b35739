import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

/** Prints the slowest test files at the end of each run, each with its slowest test. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules
      .map((module) => ({ module, seconds: secondsOf(module) }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SHOWN);
    if (slowest.length === 0) return;
    console.log(
      ['The slowest test files:', ...slowest.map(({ module, seconds }) => lineOf(module, seconds))].join(
        '\n',
      ),
    );
  }
}

function lineOf(module: TestModule, seconds: number): string {
  const tests = [...module.children.allTests()]
    .map((test) => ({ name: test.fullName, seconds: (test.diagnostic()?.duration ?? 0) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds);
  const [slowest] = tests;
  const detail = slowest ? `, of ${tests.length} tests ${inSeconds(slowest.seconds)}: ${slowest.name}` : '';
  return `${inSeconds(seconds).padStart(8)}  ${relative(process.cwd(), module.moduleId)}${detail}`;
}

/** Returns how long a file took to load and run. */
function secondsOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return (collectDuration + duration) / 1000;
}

const inSeconds = (seconds: number) => `${seconds.toFixed(1)} s`;
