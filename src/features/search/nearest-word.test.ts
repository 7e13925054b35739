import { describe, expect, it } from 'vitest';
import { listWords } from './list-words.ts';
import { nearestWord } from './nearest-word.ts';

describe('the words of texts', () => {
  it('are each listed once, as they are mostly written, frequent ones first', () => {
    expect(
      listWords([
        'The “Zelensky’s” office, and Zelensky.',
        'Office of Zelensky — the OFFICE cease-fire',
        'office in 1997, 1997',
      ]),
    ).toEqual(['office', 'Zelensky', '1997', 'cease', 'fire']);
  });
});

describe('the nearest word', () => {
  const words = [
    'Zelensky',
    'Ukraine',
    'guarantees',
    '1997',
    'orange',
    'because',
    'line',
    'lines',
    'peacekeepers',
    'Kortunov',
    'expansion',
    'Putin',
    'talks',
    'talk',
    'part',
    'Cold',
  ];

  it.each([
    ['Zelinsky', 'Zelensky'],
    ['zelenskyy', 'Zelensky'],
    ['Ukrane', 'Ukraine'],
    ['garantees', 'guarantees'],
    ['peacekepers', 'peacekeepers'],
    ['gaurantees', 'guarantees'],
    ['expantion', 'expansion'],
    ['linse', 'line'],
    ['Putn', 'Putin'],
    ['Putiin', 'Putin'],
    ['Kortunow', 'Kortunov'],
  ])('to “%s” is “%s”', (written, nearest) => {
    expect(nearestWord(written, words)).toBe(nearest);
  });

  it.each([
    'Inozemtsev',
    'Assange',
    'Belarus',
    'kangaroo',
    'lin',
    'xyz',
    '',
    '1998',
    'безпека',
    'tanks',
    'port',
    'gold',
    'utin',
  ])('to “%s” is none', (written) => {
    expect(nearestWord(written, words)).toBeNull();
  });
});
