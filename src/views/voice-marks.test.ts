import { expect, it } from 'vitest';
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
  ['in no mark are no one’s', [[10, 12]], ''],
  ['only partly in a mark are no one’s', [[8, 12]], ''],
  ['in a reported position name its voice', [[0, 2]], 'reported view of The port'],
  [
    'in several reported positions name each voice',
    [[6, 8]],
    'reported view of The port; The mayor, via The Port Post',
  ],
  [
    'of the author in a reported position name both',
    [[2, 3]],
    'reported view of The port · note on the author’s wording',
  ],
  [
    'of a speaker in the author’s position name both',
    [[25, 27]],
    'the author’s view · note on the wording of The port',
  ],
  [
    'in two marks of one voice name it once',
    [
      [20, 22],
      [41, 42],
    ],
    'the author’s view',
  ],
  [
    'in a mark, with others in none, are described as “partly”',
    [
      [20, 22],
      [50, 51],
    ],
    'partly the author’s view',
  ],
])('words %s', (_, places, words) => {
  expect(
    whoseMarks(
      MARKS,
      places.map(([start = 0, end = 0]) => ({ start, end })),
    ),
  ).toBe(words);
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
