import { expect, it } from 'vitest';
import { DOSSIER, LABELED_TREE, OPENS, problemsOf, replaceIn } from '../content-tree.fixture.ts';

const affiliating = (voices: string) =>
  replaceIn(
    LABELED_TREE,
    DOSSIER,
    'annotatedBy:',
    `affiliations:\n  - name: The town\n    voices: [${voices}]\nannotatedBy:`,
  );
const slugsOf = (tree: ReturnType<typeof affiliating>) =>
  problemsOf(tree).map((line) => line.replace(/^\S+ /, ''));
/** Adds a voice whose name is empty. */
const withNameless = (tree: ReturnType<typeof affiliating>) =>
  replaceIn(tree, OPENS, 'voices:\n', 'voices:\n  - name: ""\n    speaks: directly\n');

it('a voice whose name can’t be read is one problem, and leaves the voices that are listed alone', () => {
  expect(slugsOf(withNameless(affiliating('The mayor, A pilot')))).toEqual([
    expect.stringMatching(/^field-invalid: voices\[0\]\.name /),
  ]);
});

it('a voice that is not listed is found even if the name of another can’t be read', () => {
  expect(slugsOf(withNameless(affiliating('The mayor')))).toEqual([
    expect.stringMatching(/^field-invalid: voices\[0\]\.name /),
    expect.stringMatching(/^voice-without-affiliation: "A pilot" /),
  ]);
});
