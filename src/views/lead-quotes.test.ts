import { describe, expect, it } from 'vitest';
import { leadOf, standingQuotes } from './lead-quotes.ts';
import { articleOf, makeDossier, type PositionSketch } from './view.fixture.ts';

const TEXT = 'The harbor opens in spring. Nobody asked the pilots. Ships will come.';

/** Returns the quotes that stand for positions on one, two and three, which rest on these quotes. */
function standingFor(...quotes: NonNullable<PositionSketch['quotes']>[]) {
  const ids = ['one', 'two', 'three'];
  const dossier = makeDossier({
    propositions: ids,
    articles: {
      A: {
        passages: ['Title', TEXT],
        positions: quotes.map((each, index) => ({ on: ids[index] ?? '', quotes: each })),
      },
    },
  });
  return standingQuotes(articleOf(dossier, 'A').positions).map((quote) => quote?.exact);
}

describe('the quote that stands for a position', () => {
  it('is the one that leads', () => {
    expect(standingFor(['The harbor opens in spring.', { exact: 'Ships will come.', lead: true }])).toEqual([
      'Ships will come.',
    ]);
  });

  it('is the shortest that no position before shows if the one that leads is shown already', () => {
    expect(
      standingFor(
        ['Ships will come.'],
        ['Ships will come.', 'The harbor opens in spring.', 'Nobody asked the pilots.'],
      ),
    ).toEqual(['Ships will come.', 'Nobody asked the pilots.']);
  });

  it('counts as shown if a position before shows some of its words', () => {
    expect(
      standingFor(['Nobody asked the pilots. Ships will come.'], ['Ships will come.', 'The harbor opens']),
    ).toEqual(['Nobody asked the pilots. Ships will come.', 'The harbor opens']);
  });

  it('is shown twice if no other can stand for a position', () => {
    expect(standingFor(['Ships will come.'], ['Ships will come.'])).toEqual([
      'Ships will come.',
      'Ships will come.',
    ]);
  });
});

it('each position has exactly one quote that leads', () => {
  const dossier = makeDossier({
    propositions: ['one'],
    articles: { A: { passages: ['Title', TEXT], positions: [{ on: 'one', quotes: ['Ships', 'spring'] }] } },
  });
  expect(articleOf(dossier, 'A').positions.map((position) => leadOf(position)?.exact)).toEqual(['Ships']);
});
