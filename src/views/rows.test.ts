import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES, type Stance } from '../schemas/article.ts';
import { found, makeDossier, type PositionSketch } from './view.fixture.ts';
import { byDisagreement, isOpposed, RELATIONS, toRow, type Relation, type Row, type Stand } from './rows.ts';

/** What one article has on a proposition: its author's stance, and those of whom it reports. */
type Sketch = { author?: Stance; reported?: readonly Stance[] };

/** The rows of a dossier: for each proposition, what each article has on it. */
function rowsOf(table: readonly (readonly Sketch[])[]): Row[] {
  const ids = table.map((_, index) => `p${index + 1}`);
  const width = Math.max(0, ...table.map((row) => row.length));
  const { articles, propositions } = makeDossier({
    propositions: ids,
    articles: Object.fromEntries(
      Array.from({ length: width }, (_, column) => [
        String.fromCharCode(65 + column),
        {
          positions: table.flatMap((row, index): PositionSketch[] => [
            ...(row[column]?.reported ?? []).map((stance, at): PositionSketch => ({
              on: `p${index + 1}`,
              voice: `Speaker ${at}`,
              stance,
            })),
            ...(row[column]?.author ? [{ on: `p${index + 1}`, stance: row[column].author }] : []),
          ]),
        },
      ]),
    ),
  });
  return propositions.map((proposition) => toRow(proposition, articles));
}

const rowOf = (...cells: Sketch[]) => found(rowsOf([cells])[0]);

describe('where an article stands on a proposition', () => {
  it.each<[string, Sketch, Stand]>([
    ['is its author’s stance', { author: 'against' }, 'against'],
    [
      'is its author’s stance, whatever others say in it',
      { author: 'neutral', reported: ['favor', 'against'] },
      'neutral',
    ],
    ['is that it only reports, where others alone speak in it', { reported: ['favor'] }, 'reports'],
    ['is nowhere, where it does not touch it', {}, 'silent'],
  ])('%s', (_, sketch, stand) => {
    const [cell] = rowOf(sketch, {}).cells;
    expect(cell?.stand).toBe(stand);
    expect(cell?.author?.stance).toBe(sketch.author);
    expect(cell?.reported.map(({ voice, stance }) => [voice.kind, stance])).toEqual(
      (sketch.reported ?? []).map((stance) => ['speaker', stance]),
    );
  });
});

describe('how authors stand to each other', () => {
  it.each<[Relation, string, Sketch[]]>([
    ['differ', 'one is for it and one against', [{ author: 'favor' }, { author: 'against' }]],
    ['differ', 'one is mixed', [{ author: 'favor' }, { author: 'mixed' }]],
    ['differ', 'one is neutral, which is held as well', [{ author: 'neutral' }, { author: 'favor' }]],
    [
      'differ',
      'two of three hold the same',
      [{ author: 'favor' }, { author: 'favor' }, { author: 'against' }],
    ],
    ['agree', 'all hold the same', [{ author: 'against' }, { author: 'against' }]],
    ['agree', 'two hold the same and one is silent', [{ author: 'mixed' }, {}, { author: 'mixed' }]],
    [
      'agree',
      'two hold the same and a third reports the opposite',
      [{ author: 'favor' }, { author: 'favor' }, { reported: ['against'] }],
    ],
    [
      'alone',
      'one author speaks, the others report',
      [{ author: 'favor' }, { reported: ['favor'] }, { reported: ['against'] }],
    ],
    [
      'alone',
      'one author speaks against those whom it reports itself',
      [{ author: 'favor', reported: ['against'] }, {}],
    ],
    ['reported', 'those whom they report differ', [{ reported: ['favor'] }, { reported: ['against'] }]],
    ['reported', 'one reports', [{}, { reported: ['favor', 'against'] }]],
    ['silent', 'nobody speaks', [{}, {}]],
  ])('is "%s" where %s', (relation, _, cells) => {
    expect(rowOf(...cells).relation).toBe(relation);
  });

  const sketch = fc.record(
    {
      author: fc.constantFrom(...STANCES),
      reported: fc.array(fc.constantFrom(...STANCES), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Sketch>;

  it('is the same whomever the articles report: authors alone decide', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sketch, sketch), { minLength: 1, maxLength: 4 }), (pairs) => {
        const row = rowOf(...pairs.map(([one]) => one));
        const retold = rowOf(
          ...pairs.map(
            ([{ author }, other]) =>
              ({ ...other, ...(author ? { author } : { author: undefined }) }) as Sketch,
          ),
        );
        const byAuthors = (relation: Relation) => (relation === 'reported' ? 'silent' : relation);
        expect(byAuthors(retold.relation)).toBe(byAuthors(row.relation));
        expect(isOpposed(retold)).toBe(isOpposed(row));
      }),
    );
  });

  it('is the same in whatever order the articles stand', () => {
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 4 }), (cells) => {
        expect(rowOf(...cells.toReversed()).relation).toBe(rowOf(...cells).relation);
      }),
    );
  });

  describe('in the order of disagreement', () => {
    it('is first opposed, then different, shared, held alone, reported, and last silent; then by how many hold a stance; then the dossier’s', () => {
      const [favor, against, mixed] = [
        { author: 'favor' },
        { author: 'against' },
        { author: 'mixed' },
      ] as const;
      const rows = rowsOf([
        [{}, {}, {}],
        [{ reported: ['favor'] }, { reported: ['against'] }, {}],
        [favor, {}, {}],
        [favor, favor, {}],
        [mixed, favor, {}],
        [{}, against, favor],
        [mixed, favor, mixed],
        [favor, mixed, against],
        [favor, favor, favor],
        [{}, {}, favor],
        [favor, {}, against],
      ]);
      expect(byDisagreement(rows).map(({ proposition }) => proposition.number)).toEqual([
        8, 6, 11, 7, 5, 9, 4, 3, 10, 2, 1,
      ]);
    });

    it('is one order only, from whatever order the rows come in, and has each row once', () => {
      fc.assert(
        fc.property(
          fc.array(fc.array(sketch, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
          fc.infiniteStream(fc.nat()),
          (table, keys) => {
            const rows = rowsOf(table);
            const shuffled = rows
              .map((row) => ({ row, key: keys.next().value }))
              .sort((a, b) => a.key - b.key)
              .map(({ row }) => row);
            const ordered = byDisagreement(rows);
            expect(byDisagreement(shuffled)).toEqual(ordered);
            expect(new Set(ordered)).toEqual(new Set(rows));
            const ranks = ordered.map((row) => (isOpposed(row) ? -1 : RELATIONS.indexOf(row.relation)));
            expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
          },
        ),
      );
    });
  });
});
