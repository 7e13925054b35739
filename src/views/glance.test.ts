import { describe, expect, it } from 'vitest';
import type { Relation } from '../schemas/stands.ts';
import { glanceAt } from './glance.ts';

const sectionOf = (id: Relation, rows: string[]) => ({ id, title: '', explanation: '', rows });

describe('the first screen of a comparison', () => {
  it('counts the rows of every section, and shows the first four on which an author takes a position', () => {
    expect(
      glanceAt([
        sectionOf('differ', ['a', 'b', 'c']),
        sectionOf('alone', ['d', 'e']),
        sectionOf('silent', ['f']),
      ]),
    ).toEqual({
      counts: [
        { relation: 'differ', count: 3 },
        { relation: 'alone', count: 2 },
        { relation: 'silent', count: 1 },
      ],
      rows: ['a', 'b', 'c', 'd'],
    });
  });

  it('shows no rows on which authors only report or are silent', () => {
    const { rows } = glanceAt([
      sectionOf('agree', ['a']),
      sectionOf('reported', ['b']),
      sectionOf('silent', ['c']),
    ]);
    expect(rows).toEqual(['a']);
  });
});
