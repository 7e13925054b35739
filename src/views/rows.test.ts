import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES, type Stance } from '../schemas/article.ts';
import { found, makeDossier, type PositionSketch } from './view.fixture.ts';
import type { Relation, Stand } from '../schemas/stands.ts';
import { isOpposed } from './relations.ts';
import { toRow, type Row } from './rows.ts';

/** One article's stances on a proposition: its author's, and those that it reports. */
interface Sketch {
  author?: Stance;
  reported?: readonly Stance[];
  isExamined?: boolean;
}

/** Makes the rows of a dossier from a table with a row per proposition and a column per article. */
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
          fields: {
            examined: table.flatMap((row, index) =>
              row[column]?.isExamined
                ? [{ proposition: `p${index + 1}`, why: 'It asks.', evidence: [{ exact: 'Title' }] }]
                : [],
            ),
          },
        },
      ]),
    ),
  });
  return propositions.map((proposition) => toRow(proposition, articles));
}

const rowOf = (...cells: Sketch[]) => found(rowsOf([cells])[0]);
const standsIn = ({ cells }: Row) => cells.map(({ stand }) => stand);

describe('where an article stands on a proposition', () => {
  it.each<[string, Sketch, Stand]>([
    ['is its author’s stance', { author: 'against' }, 'against'],
    [
      'is its author’s stance, whatever stances it reports',
      { author: 'neutral', reported: ['favor', 'against'] },
      'neutral',
    ],
    ['is "reports" if only others speak on it', { reported: ['favor'] }, 'reports'],
    ['is "examined" if it mentions it and no one takes a side', { isExamined: true }, 'examined'],
    ['is "silent" if no one speaks on it', {}, 'silent'],
  ])('%s', (_, sketch, stand) => {
    const [cell] = rowOf(sketch, {}).cells;
    expect(cell?.stand).toBe(stand);
    expect(cell?.author?.stance).toBe(sketch.author);
    expect(cell?.examined?.evidence.map(({ exact }) => exact)).toEqual(
      sketch.isExamined ? ['Title'] : undefined,
    );
    expect(cell?.reported.map(({ voice, stance }) => [voice.kind, stance])).toEqual(
      (sketch.reported ?? []).map((stance) => ['speaker', stance]),
    );
  });
});

describe('the relation of authors', () => {
  it.each<[Relation, string, Sketch[]]>([
    ['differ', 'one is in favor and one against', [{ author: 'favor' }, { author: 'against' }]],
    ['differ', 'one is mixed', [{ author: 'favor' }, { author: 'mixed' }]],
    ['differ', 'one is neutral, since that is a stance too', [{ author: 'neutral' }, { author: 'favor' }]],
    [
      'differ',
      'two share a stance and a third does not',
      [{ author: 'favor' }, { author: 'favor' }, { author: 'against' }],
    ],
    ['agree', 'all share a stance', [{ author: 'against' }, { author: 'against' }]],
    ['agree', 'two share a stance and one is silent', [{ author: 'mixed' }, {}, { author: 'mixed' }]],
    [
      'agree',
      'two share a stance and a third reports the opposite',
      [{ author: 'favor' }, { author: 'favor' }, { reported: ['against'] }],
    ],
    [
      'alone',
      'one author takes a stance and the others report',
      [{ author: 'favor' }, { reported: ['favor'] }, { reported: ['against'] }],
    ],
    [
      'alone',
      'one author disagrees with those in the same article',
      [{ author: 'favor', reported: ['against'] }, {}],
    ],
    ['reported', 'all only report, even opposites', [{ reported: ['favor'] }, { reported: ['against'] }]],
    ['reported', 'one only reports', [{}, { reported: ['favor', 'against'] }]],
    ['silent', 'no one speaks', [{}, {}]],
    ['reported', 'one mentions it and takes no side', [{ isExamined: true }, {}]],
    ['alone', 'one speaks and another takes no side', [{ author: 'favor' }, { isExamined: true }]],
    ['agree', 'a third takes no side', [{ author: 'favor' }, { isExamined: true }, { author: 'favor' }]],
  ])('is "%s" if %s', (relation, _, cells) => {
    expect(rowOf(...cells).relation).toBe(relation);
  });

  const sketch = fc.record(
    {
      author: fc.constantFrom(...STANCES),
      reported: fc.array(fc.constantFrom(...STANCES), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Sketch>;

  it('depends only on the authors’ stances, not on those that articles report', () => {
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
        expect(isOpposed(standsIn(retold))).toBe(isOpposed(standsIn(row)));
      }),
    );
  });

  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 4 }), (cells) => {
        expect(rowOf(...cells.toReversed()).relation).toBe(rowOf(...cells).relation);
      }),
    );
  });
});
