import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VoiceMark } from '../../views/voice-marks.ts';
import { concordance } from './concordance.ts';
import { askIn, readTerms } from './query-terms.ts';
import { ENGLISH, englishWords } from './searched.fixture.ts';
import { findPlaces } from './term-places.ts';

describe('the concordance of a passage', () => {
  const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
  const linesOf = (text: string, query: string, marks: readonly VoiceMark[] = []) => {
    const words = englishWords(text);
    const places = readTerms(query).map((term) => findPlaces(words, askIn(ENGLISH, term)));
    return concordance(text, words, places, marks);
  };

  const none = { isAuthors: false, others: [] };
  const nobody = { views: none, wordings: none, isInPart: true };

  it('shows all hits of a line within 36 characters, and ends it before the next line’s hit', () => {
    const lines = linesOf('The port of a far and foreign country has a new port for ships.', 'port');
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join('|'))).toEqual([
      'port| of a far and foreign country has a new| …',
      'port| for ships.',
    ]);
  });

  it('has a line for each hit, and one line for hits close together', () => {
    expect(
      linesOf(`A port and ${filler(30)} the port, and a port.`, 'port').map(({ pieces }) =>
        pieces.filter(({ isHit }) => isHit).map(({ text }) => text),
      ),
    ).toEqual([['port'], ['port', 'port']]);
  });

  it('has only the lines with all words, if there are any', () => {
    expect(linesOf(`A port and ${filler(30)} the port in danger.`, 'port danger')).toHaveLength(1);
  });

  it('has an ellipsis where text is left out, and none at the start and end of the passage', () => {
    expect(linesOf('A port', 'port')).toEqual([
      { left: 'A', pieces: [{ text: 'port', isHit: true }], whose: nobody },
    ]);
    const [line] = linesOf(`${filler(30)} port ${filler(30)}`, 'port');
    expect(line?.left).toMatch(/^… word\d+ .* word29$/);
    expect(line?.pieces.at(-2)?.text).toMatch(/^ word0 .*\d$/);
  });

  it('says in each line whose marks cover its hits', () => {
    const text = `The port opens, and the port ${filler(26)} port ${filler(20)} port`;
    const second = text.indexOf('port', 40);
    const marks = [
      { start: 4, end: 14, voice: 'The mayor', isNote: false },
      { start: second - 9, end: second + 9, voice: '', isNote: true },
    ];
    expect(linesOf(text, 'port', marks).map(({ whose }) => whose)).toEqual([
      { ...nobody, views: { isAuthors: false, others: ['The mayor'] } },
      { ...nobody, wordings: { isAuthors: true, others: [] } },
      nobody,
    ]);
  });

  it('always has a hit in each line, at most three lines, and the passage’s words in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1 }), (places) => {
        const words = Array.from({ length: 100 }, (_, index) =>
          places.includes(index) ? 'xylem' : `w${index}`,
        );
        const lines = linesOf(words.join(' '), 'xylem');
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const { left, pieces } of lines) {
          const shown = [left, ...pieces.map(({ text }) => text)]
            .join(' ')
            .split(/ +/)
            .filter((word) => word !== '…' && word !== '');
          expect(words.join(' ')).toContain(shown.join(' '));
          expect(pieces[0]?.isHit).toBe(true);
          for (const { text, isHit } of pieces)
            for (const word of text.split(' ').filter((each) => each !== '…' && each !== ''))
              expect(word === 'xylem').toBe(isHit);
        }
      }),
    );
  });
});
