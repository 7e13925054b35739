import { describe, expect, it } from 'vitest';
import { findExpressions, readExpressions, type Expression } from './expressions.ts';
import { readingOf } from './stemmers.ts';
import { wordsIn } from './words.ts';

const named = (words: string): Expression => ({ words, isAsWritten: false });
const only = (words: string): Expression => ({ words, isAsWritten: true });

/** Finds expressions and shows each as "expression: words there". */
function find(
  text: string,
  expressions: Expression[],
  { lang = 'en', except = '' }: { lang?: string; except?: string } = {},
) {
  const reading = readingOf(lang);
  const at = except === '' ? -1 : text.indexOf(except);
  return findExpressions(
    wordsIn(text, reading),
    readExpressions(expressions, reading),
    ({ start, end }) => at !== -1 && at <= start && end <= at + except.length,
  ).map(({ expression, start, end }) => `${expressions[expression]?.words ?? ''}: ${text.slice(start, end)}`);
}

describe('expressions', () => {
  it('are found in any inflection, with capitals and possessive endings', () => {
    expect(find('The conflicts; a Conflict’s end.', [named('conflict')])).toEqual([
      'conflict: conflicts',
      'conflict: Conflict',
    ]);
  });

  it('are found in one form only if they are to be as written', () => {
    expect(find('The conflicts, a conflict', [only('conflicts')])).toEqual(['conflicts: conflicts']);
  });

  it('count the longer where two overlap, whichever is listed first', () => {
    const text = 'A war of aggression is a war.';
    const found = ['war of aggression: war of aggression', 'war: war'];
    expect(find(text, [named('war'), named('war of aggression')])).toEqual(found);
    expect(find(text, [named('war of aggression'), named('war')])).toEqual(found);
  });

  it('count as written before any inflection at the same place', () => {
    expect(find('the wars', [named('war'), only('wars')])).toEqual(['wars: wars']);
  });

  it('leave excepted places to shorter ones', () => {
    expect(
      find('the Cold War and the War', [named('cold war'), named('war')], { except: 'Cold War' }),
    ).toEqual(['war: War']);
    expect(find('a war cabinet', [named('war cabinet')], { except: 'war cabinet' })).toEqual([]);
  });

  it('follow the inflections of the text’s language', () => {
    expect(find('войны и войной', [named('война')], { lang: 'ru' })).toEqual([
      'война: войны',
      'война: войной',
    ]);
  });
});
