import { describe, expect, it } from 'vitest';
import { articleOf, found, makeDossier } from './view.fixture.ts';
import { markedHtml } from './cut-marks.ts';
import { articleRanges, comparisonRanges, marksOf } from './passage-marks.ts';

const ARTICLE = articleOf(
  makeDossier({
    propositions: ['port-pays', 'ships-return'],
    articles: {
      A: {
        passages: ['The port', 'Ships come again. Ships pay, she said.', 'Nobody asked.'],
        positions: [
          { on: 'ships-return', quotes: ['she said', 'Nobody asked.', 'Ships come again.'] },
          { on: 'port-pays', voice: 'The mayor', stance: 'against', quotes: ['Ships pay'] },
        ],
        notes: [{ type: 'prediction', why: 'It is not known yet.', exact: 'Ships come' }],
      },
    },
  }),
  'A',
);
const [title, first, second] = ARTICLE.passages.map((passage) => ({
  passage,
  marks: marksOf(ARTICLE, passage),
}));

describe('a marked passage', () => {
  it('has the marks of its own quotes: positions in the order of their first quotes, then notes', () => {
    expect(
      first?.marks.positions.map(({ position, marks }) => [
        position.proposition.id,
        marks.map(({ exact }) => exact),
      ]),
    ).toEqual([
      ['ships-return', ['Ships come again.', 'she said']],
      ['port-pays', ['Ships pay']],
    ]);
    expect(first?.marks.notes.map(({ note }) => note.exact)).toEqual(['Ships come']);
    expect(second?.marks.positions.map(({ marks }) => marks.map(({ exact }) => exact))).toEqual([
      ['Nobody asked.'],
    ]);
    expect(title?.marks).toEqual({ positions: [], notes: [] });
  });

  it('has labels with unique ids, even for a position that marks several passages', () => {
    const ids = [first, second].flatMap((each) =>
      [...found(each).marks.positions, ...found(each).marks.notes].map(({ id }) => id),
    );
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    const marks = [...ARTICLE.positions.flatMap(({ evidence }) => evidence), ...ARTICLE.notes].map(
      ({ id }) => id,
    );
    expect(marks.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('has marks on the article’s page that labels can link to, and whose kind shows', () => {
    const { marks } = found(first);
    const ranges = articleRanges(marks);
    expect(ranges.map(({ className, label }) => [className, label])).toEqual([
      ['pos', 0],
      ['pos', 0],
      [undefined, 1],
      ['note', 2],
    ]);
    expect(new Set(ranges.map(({ id }) => id)).size).toBe(4);
  });

  it('has marks in a comparison that name their label, without ids and without notes', () => {
    expect(
      comparisonRanges(found(first).marks).map(({ id, className, label }) => [id, className, label]),
    ).toEqual([
      [undefined, 'pos', 0],
      [undefined, 'pos', 0],
      [undefined, undefined, 1],
    ]);
  });

  it('renders as its words with marks, or as its words only if nothing is marked', () => {
    const { passage, marks } = found(second);
    expect(markedHtml(passage, comparisonRanges(marks))).toBe(
      '<mark class="pos" data-label="0">Nobody asked.</mark>',
    );
    expect(markedHtml(found(title).passage, [])).toBe('The port');
  });
});
