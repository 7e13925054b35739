import { expect, it } from 'vitest';
import { DOSSIER, OPENS, problemsOf, replaceIn, VALID_TREE } from '../content-tree.fixture.ts';

const MENTIONING = replaceIn(
  VALID_TREE,
  OPENS,
  'rights:',
  'events:\n  - event: storm\n    exact: by the summer\nrights:',
);
const STORM = '{ id: storm, date: 2022-01-10, words: The storm }';
const slugsIn = (timeline: string) =>
  problemsOf(
    replaceIn(MENTIONING, DOSSIER, '---\n\nWhat is at stake.', `${timeline}\n---\n\nWhat is at stake.`),
  ).map((line) => line.split(': ').slice(0, 2).join(': ').replace(/:\d+ /, ' '));

it.each([
  ['is a word', 'timeline:\n  events: none', 'field-invalid'],
  ['is empty', 'timeline:\n  events:', 'field-missing'],
  ['is in a timeline that is a number', 'timeline: 3', 'field-invalid'],
  ['is in a timeline that is a list', `timeline:\n  - ${STORM}`, 'field-invalid'],
  ['is in a misspelled timeline', `timelin:\n  events:\n    - ${STORM}`, 'field-unknown'],
  ['is misspelled', `timeline:\n  event:\n    - ${STORM}`, 'field-unknown'],
])('a list of events that %s is one problem, without one for each mention', (_, timeline, slug) => {
  expect(slugsIn(timeline)).toEqual([expect.stringContaining(slug)]);
});
