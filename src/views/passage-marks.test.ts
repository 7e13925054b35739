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
    expect(first?.marks.notes.map(({ note }) => note.letter)).toEqual(['a']);
    expect(second?.marks.positions.map(({ marks }) => marks.map(({ exact }) => exact))).toEqual([
      ['Nobody asked.'],
    ]);
    expect(title?.marks).toEqual({ positions: [], notes: [] });
  });

  it('has margin entries with unique ids, even for a position that marks several passages', () => {
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

  it('has references on the article’s page that link to its own margin entries', () => {
    const { marks } = found(first);
    expect(
      articleRanges(marks).map(({ reference, className, group }) => [
        reference.text,
        reference.label,
        className,
        group,
      ]),
    ).toEqual([
      ['2', '2, the author agrees: ships-return', 'pos', undefined],
      ['2', '2, the author agrees: ships-return', 'pos', undefined],
      ['1', '1, The mayor disagrees: port-pays', 'rep', undefined],
      ['a', 'a, note: Prediction', 'note', undefined],
    ]);
    const entries = [...marks.positions, ...marks.notes].map(({ id }) => `#${id}`);
    expect(new Set(articleRanges(marks).map(({ reference }) => reference.href))).toEqual(new Set(entries));
  });

  it('has references in a comparison that link to the rows of propositions, without notes', () => {
    expect(
      comparisonRanges(found(first).marks).map(({ reference }) => [reference.text, reference.href]),
    ).toEqual([
      ['2', '#ships-return'],
      ['2', '#ships-return'],
      ['1', '#port-pays'],
    ]);
  });

  it('renders as its words with marks, or as its words only if nothing is marked', () => {
    const { passage, marks } = found(second);
    expect(markedHtml(passage, comparisonRanges(marks), 'en')).toBe(
      '<mark class="pos" data-group="2">Nobody asked.</mark>' +
        '<a class="ref" href="#ships-return" aria-label="2, the author agrees">2</a>',
    );
    expect(markedHtml(found(title).passage, [], 'en')).toBe('The port');
  });

  it('declares its references as English if the passage is in another language', () => {
    const { passage, marks } = found(second);
    const html = markedHtml(passage, comparisonRanges(marks), 'lt');
    expect(html).toContain('<a class="ref" href="#ships-return" lang="en" aria-label=');
    expect(html.match(/lang=/g)).toHaveLength(1);
  });

  it('names the speaker in the reference of a note on words that are not the author’s', () => {
    const article = articleOf(
      makeDossier({
        articles: {
          A: {
            passages: ['Ships come again.'],
            voices: [{ name: 'The mayor', speaks: 'directly' }],
            notes: [
              { type: 'prediction', why: 'It is not known yet.', exact: 'Ships' },
              { type: 'prediction', voice: 'The mayor', why: 'It is not known yet.', exact: 'come' },
            ],
          },
        },
      }),
      'A',
    );
    expect(
      articleRanges(marksOf(article, found(article.passages[0]))).map(({ reference }) => reference.label),
    ).toEqual(['a, note: Prediction', 'b, note on the words of The mayor: Prediction']);
  });
});
