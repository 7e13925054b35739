import { describe, expect, it } from 'vitest';
import { listWords } from './list-words.ts';
import { englishWords } from './searched.fixture.ts';
import { nearestWord } from './nearest-word.ts';

describe('listWords', () => {
  it('lists each word once, in its most frequent spelling, the most frequent words first', () => {
    expect(
      listWords(
        [
          'The “Zelensky’s” office, and Zelensky.',
          'Office of Zelensky — the OFFICE cease-fire',
          'office in 1997, 1997',
        ].map((text) => ({ text, words: englishWords(text) })),
      ),
    ).toEqual(['office', 'Zelensky', '1997', 'cease', 'fire']);
  });
});

describe('nearestWord', () => {
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
  ])('corrects “%s” to “%s”', (written, nearest) => {
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
  ])('suggests nothing for “%s”', (written) => {
    expect(nearestWord(written, words)).toBeNull();
  });
});
