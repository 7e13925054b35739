import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../schemas/article.ts';
import { comparisonSections } from './comparison-sections.ts';
import { countDifferences, firstDifference } from './first-difference.ts';
import { narrowSections } from './narrow-rows.ts';
import { toRow } from './rows.ts';
import { makeDossier, type DossierSketch, type PositionSketch } from './view.fixture.ts';

const SIGLA = Array.from('ABCDEF');
/** Every set of two or more of the six articles. */
const SETS = Array.from({ length: 2 ** SIGLA.length }, (_, bits) =>
  SIGLA.filter((_siglum, index) => bits & (1 << index)),
).filter(({ length }) => length >= 2);

const QUOTES = ['First.', 'Second.', 'Third.'];

/**
 * One article on one proposition: its author's stance, how many quotes it rests on, and a stance that it
 * reports.
 */
const Sketch = fc.record(
  {
    author: fc.constantFrom(...STANCES),
    quotes: fc.integer({ min: 1, max: QUOTES.length }),
    reported: fc.constantFrom(...STANCES),
  },
  { requiredKeys: ['quotes'] },
);
/** A row per proposition with a sketch per article. */
const Table = fc.array(fc.tuple(Sketch, Sketch, Sketch, Sketch, Sketch, Sketch), {
  minLength: 1,
  maxLength: 7,
});

/** Makes a dossier of six articles with these positions. */
function dossierOf(
  table: readonly (readonly { author?: unknown; quotes: number; reported?: unknown }[])[],
  sharpest: NonNullable<DossierSketch['sharpest']>,
) {
  return makeDossier({
    propositions: table.map((_, index) => `p${index + 1}`),
    sharpest,
    articles: Object.fromEntries(
      SIGLA.map((siglum, column) => [
        siglum,
        {
          passages: ['Title', QUOTES.join(' ')],
          positions: table.flatMap((row, index) =>
            (['author', 'reported'] as const).flatMap((kind): PositionSketch[] => {
              const stance = STANCES.find((each) => each === row[column]?.[kind]);
              const quotes = QUOTES.slice(0, kind === 'author' ? row[column]?.quotes : 1);
              const voice = kind === 'author' ? kind : 'Ann';
              return stance ? [{ on: `p${index + 1}`, stance, voice, quotes }] : [];
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
      fc.property(Table, fc.constantFrom(...SETS), (table, chosenFor) => {
        const { articles, propositions, sharpest } = dossierOf(table, [
          { sigla: chosenFor, claim: 'p1', why: 'A test says so.' },
        ]);
        const wide = propositions.map((proposition) => ({
          number: proposition.number,
          cells: toRow(proposition, articles).cells.map(({ article: { siglum }, stand, author }) => ({
            siglum,
            stand,
            quotes: author?.evidence.length ?? 0,
          })),
        }));
        for (const set of SETS) {
          const own = comparisonSections(
            { articles: articles.filter(({ siglum }) => set.includes(siglum)) },
            { propositions, sharpest },
          );
          const narrowed = narrowSections(wide, set, set === chosenFor ? 1 : null);
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
          expect(countDifferences(narrowed, ({ stands }) => stands)).toEqual(
            countDifferences(own, ({ cells }) => cells.map(({ stand }) => stand)),
          );
          const first = firstDifference(narrowed, set.length);
          const ownFirst = firstDifference(own, set.length);
          expect(first && briefly(first.sharpest)).toEqual(ownFirst && brief(ownFirst.sharpest));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps each row of the page with what it was made from', () => {
    const rows = [
      { number: 1, cells: [{ siglum: 'A', stand: 'favor' as const, quotes: 1 }], id: 'one' },
      { number: 2, cells: [{ siglum: 'A', stand: 'reports' as const, quotes: 0 }], id: 'two' },
    ];
    expect(narrowSections(rows, ['A'], null).map(({ id, rows: [row] }) => [id, row?.wide.id])).toEqual([
      ['alone', 'one'],
      ['reported', 'two'],
    ]);
  });
});
