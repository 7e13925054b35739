import type { UnfinishedDraft } from '../corpus/load-corpus.ts';
import { formatProblem } from '../corpus/problem.ts';
import { countOf } from '../words/en/format.ts';

/** Says of each draft what is left to do before it can be published. */
export function draftLines(drafts: readonly UnfinishedDraft[]): string[] {
  return drafts.flatMap(({ file, problems }) =>
    problems.length === 0
      ? [`Draft ${file}: nothing is left to do. Remove the line "draft: true" to publish it.`]
      : [
          `Draft ${file}: ${countOf(problems.length, { one: 'thing is', other: 'things are' })} left to do.`,
          ...problems.map((each) => `  ${formatProblem(each)}`),
        ],
  );
}
