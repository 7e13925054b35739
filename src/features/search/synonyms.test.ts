import { expect, it } from 'vitest';
import { readTerms } from './query-terms.ts';
import { ENGLISH } from './searched.fixture.ts';
import { synonymsOf } from './synonyms.ts';

const GROUPS = [
  ['peacekeepers', 'foreign armies', 'soldiers'],
  ['Kyiv', 'Kiev'],
  ['army', 'soldiers'],
];
const synonyms = (query: string) => readTerms(query).map((term) => synonymsOf(term, GROUPS, [ENGLISH]));

it('the synonyms of a term are the other words of each group that has it, in any form', () => {
  expect(synonyms('peacekeeper')).toEqual([['foreign armies', 'soldiers']]);
  expect(synonyms('"foreign army" KIEV')).toEqual([['peacekeepers', 'soldiers'], ['Kyiv']]);
  expect(synonyms('soldier')).toEqual([['peacekeepers', 'foreign armies', 'army']]);
  expect(synonyms('port')).toEqual([[]]);
});
