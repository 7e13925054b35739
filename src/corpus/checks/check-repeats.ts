import type { FieldPath, Located } from '../located.ts';
import { problem, type Problem } from '../problem.ts';

/** Checks that no name is defined twice in a file. */
export function checkRepeats(
  file: Pick<Located<unknown>, 'placeOf'>,
  what: string,
  names: readonly (string | undefined)[],
  pathOf: (index: number) => FieldPath,
): Problem[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    return name === undefined || first === index
      ? []
      : [problem(file.placeOf(pathOf(index)), 'slug-repeated', what, name, file.placeOf(pathOf(first)).line)];
  });
}
