import { expect, it } from 'vitest';
import { DOSSIER, problemsOf, replaceIn, VALID_TREE } from '../content-tree.fixture.ts';

/** Returns the problems of a dossier with referents, without their places. */
const problemsWith = (...referents: string[]) =>
  problemsOf(
    replaceIn(
      VALID_TREE,
      DOSSIER,
      '---\n\nWhat is at stake.',
      `referents: [${referents.join(', ')}]\n---\n\nWhat is at stake.`,
    ),
  ).map((line) => line.replace(/^\S+ /, '').replace(/ at line.*/, ''));
const referent = (name: string, ...expressions: string[]) =>
  `{ id: ${name}, name: ${name}, expressions: [${expressions
    .map((each) => (each.startsWith('{') ? each : `{ words: ${each} }`))
    .join(', ')}] }`;
const rivals = (words: string, other: string) =>
  `expression-claimed-twice: "${words}" stands for words of an article for which "${other}" of "one"`;

it('finds each pair of expressions that claim the same words, even if all are in one line', () => {
  expect(
    problemsWith(
      referent('one', 'ship', 'fish'),
      referent('two', '{ words: ships, asWritten: true }', '{ words: fish, asWritten: true }'),
    ),
  ).toEqual([rivals('ships', 'ship'), rivals('fish', 'fish')]);
});

it('finds words inside those that another referent claims', () => {
  expect(problemsWith(referent('one', 'those who fish'), referent('two', 'fish'))).toEqual([
    rivals('fish', 'those who fish'),
  ]);
});

it('finds words that are partly those of another referent', () => {
  expect(problemsWith(referent('one', 'those who'), referent('two', 'who fish'))).toEqual([
    rivals('who fish', 'those who'),
  ]);
});

it('allows words next to those of another referent, and longer names of one referent', () => {
  expect(problemsWith(referent('one', 'those who'), referent('two', 'fish'))).toEqual([]);
  expect(problemsWith(referent('one', 'swim', 'who swim'))).toEqual([
    expect.stringContaining('expression-not-found: "swim" counts nowhere'),
  ]);
});

it('allows words inside those of another referent that except leaves out', () => {
  expect(
    problemsWith(
      referent('one', 'those who fish'),
      referent(
        'two',
        '{ words: fish, except: [{ article: port-opens, exact: those who fish, occurrence: 1 }] }',
      ),
    ),
  ).toEqual([expect.stringContaining('expression-not-found: "fish" counts nowhere')]);
});
