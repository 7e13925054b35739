import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../schemas/article.ts';
import { comparisonSections } from './comparison-sections.ts';
import { glanceAt } from './glance.ts';
import { narrowSections } from './narrow-rows.ts';
import { toRow } from './rows.ts';
import { makeDossier, type PositionSketch } from './view.fixture.ts';

const SIGLA = Array.from('ABCDEF');
/** Every set of two or more of the six articles. */
const SETS = Array.from({ length: 2 ** SIGLA.length }, (_, bits) =>
  SIGLA.filter((_siglum, index) => bits & (1 << index)),
).filter(({ length }) => length >= 2);

/** One article on one proposition: its author's stance, and one that it reports. */
const Sketch = fc.record(
  { author: fc.constantFrom(...STANCES), reported: fc.constantFrom(...STANCES) },
  { requiredKeys: [] },
);
/** A row per proposition with a sketch per article. */
const Table = fc.array(fc.tuple(Sketch, Sketch, Sketch, Sketch, Sketch, Sketch), {
  minLength: 1,
  maxLength: 7,
});

/** Makes a dossier of six articles with these positions. */
function dossierOf(table: readonly (readonly { author?: unknown; reported?: unknown }[])[]) {
  return makeDossier({
    propositions: table.map((_, index) => `p${index + 1}`),
    articles: Object.fromEntries(
      SIGLA.map((siglum, column) => [
        siglum,
        {
          positions: table.flatMap((row, index) =>
            (['author', 'reported'] as const).flatMap((kind): PositionSketch[] => {
              const stance = STANCES.find((each) => each === row[column]?.[kind]);
              return stance ? [{ on: `p${index + 1}`, stance, voice: kind === 'author' ? kind : 'Ann' }] : [];
            }),
          ),
        },
      ]),
    ),
  });
}

describe('a page of six articles that is narrowed to some', () => {
  it('has, for every set, the sections, rows, counts and sharpest rows of a page of just these', () => {
    fc.assert(
      fc.property(Table, (table) => {
        const { articles, propositions } = dossierOf(table);
        const wide = propositions.map((proposition) => ({
          number: proposition.number,
          cells: toRow(proposition, articles).cells.map(({ article: { siglum }, stand }) => ({
            siglum,
            stand,
          })),
        }));
        for (const set of SETS) {
          const own = comparisonSections(
            { articles: articles.filter(({ siglum }) => set.includes(siglum)) },
            { propositions },
          );
          const narrowed = narrowSections(wide, set);
          const brief = (row: (typeof own)[number]['rows'][number]) => ({
            number: row.proposition.number,
            relation: row.relation,
            stands: row.cells.map(({ stand }) => stand),
          });
          const briefly = ({ number, relation, stands }: (typeof narrowed)[number]['rows'][number]) => ({
            number,
            relation,
            stands,
          });
          expect(narrowed.map((section) => ({ ...section, rows: section.rows.map(briefly) }))).toEqual(
            own.map((section) => ({ ...section, rows: section.rows.map(brief) })),
          );
          expect(glanceAt(narrowed).counts).toEqual(glanceAt(own).counts);
          expect(glanceAt(narrowed).rows.map(briefly)).toEqual(glanceAt(own).rows.map(brief));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps each row of the page with what it was made from', () => {
    const rows = [
      { number: 1, cells: [{ siglum: 'A', stand: 'favor' as const }], id: 'one' },
      { number: 2, cells: [{ siglum: 'A', stand: 'reports' as const }], id: 'two' },
    ];
    expect(narrowSections(rows, ['A']).map(({ id, rows: [row] }) => [id, row?.wide.id])).toEqual([
      ['alone', 'one'],
      ['reported', 'two'],
    ]);
  });
});
