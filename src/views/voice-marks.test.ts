import { expect, it } from 'vitest';
import { whoseView } from '../words/en/passage-marks.ts';
import { voiceMarks, whoseMarks, type VoiceMark } from './voice-marks.ts';

const mark = (start: number, end: number, voice: string, isNote = false): VoiceMark => ({
  start,
  end,
  voice,
  isNote,
});
const MARKS = [
  mark(0, 9, 'The port'),
  mark(2, 5, '', true),
  mark(3, 9, 'The mayor, via The Port Post'),
  mark(20, 30, ''),
  mark(25, 27, 'The port', true),
  mark(40, 45, ''),
];

it.each<[string, number[][], string]>([
  ['in no mark are no one’s', [[10, 12]], 'not marked by the editors'],
  ['only partly in a mark are no one’s', [[8, 12]], 'not marked by the editors'],
  ['in a reported position name its voice', [[0, 2]], 'The port, as C reports'],
  [
    'in several reported positions name each voice',
    [[6, 8]],
    'The port; The mayor, via The Port Post, as C reports',
  ],
  [
    'of the author in a reported position name both',
    [[2, 3]],
    'The port, as C reports · note on the author’s wording',
  ],
  [
    'of a speaker in the author’s position name both',
    [[25, 27]],
    'the author’s (C) · note on The port’s wording',
  ],
  [
    'in two marks of one voice name it once',
    [
      [20, 22],
      [41, 42],
    ],
    'the author’s (C)',
  ],
  [
    'in a mark, with others in none, are in part not marked',
    [
      [20, 22],
      [50, 51],
    ],
    'the author’s (C); not all of these words are marked',
  ],
])('words %s', (_, places, words) => {
  const marks = whoseMarks(
    MARKS,
    places.map(([start = 0, end = 0]) => ({ start, end })),
  );
  expect(whoseView(marks, 'C', null, (text) => text).join('')).toBe(`Whose view: ${words}`);
});

it('words in an author’s own position and in one that the author reports name both, and that the passage is quoted', () => {
  const marks = whoseMarks(
    [mark(0, 9, ''), mark(0, 9, 'The port'), mark(40, 45, '', true)],
    [{ start: 2, end: 3 }],
  );
  expect(whoseView(marks, 'C', 'quoted: The Port Post', (text) => `*${text}*`).join('')).toBe(
    'Whose view: *the author’s (C)*; also *The port*, as C reports · quoted: The Port Post',
  );
});

it('words in a note but in no position are nobody’s view', () => {
  const noted = whoseMarks([mark(0, 9, '', true)], [{ start: 2, end: 3 }]);
  expect(whoseView(noted, 'C', null, (text) => text).join('')).toBe(
    'Whose view: not marked by the editors · note on the author’s wording',
  );
});

it('the marks of positions and notes name a speaker and who quotes them, but not the author', () => {
  const author = { kind: 'author', name: 'A writer' } as const;
  const mayor = { kind: 'speaker', name: 'The mayor', via: 'The Port Post' } as const;
  expect(
    voiceMarks(
      [
        { voice: author, evidence: [{ id: 1 }] },
        { voice: mayor, evidence: [{ id: 2 }, { id: 3 }] },
      ],
      [{ id: 4, voice: mayor }],
    ).map(({ mark, voice, isNote }) => [mark.id, voice, isNote]),
  ).toEqual([
    [1, '', false],
    [2, 'The mayor, via The Port Post', false],
    [3, 'The mayor, via The Port Post', false],
    [4, 'The mayor, via The Port Post', true],
  ]);
});
