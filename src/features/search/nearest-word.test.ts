import { describe, expect, it } from 'vitest';
import { listWords } from './list-words.ts';
import { englishWords } from './searched.fixture.ts';
import { nearestQuery, nearestWord } from './nearest-word.ts';
import { readTerms } from './query-terms.ts';

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

describe('a query in a script without spaces', () => {
  const TEXTS = ['俄罗斯与乌克兰', 'ความมั่นคง', 'ウクライナの安全'];
  const pairs = TEXTS.flatMap((text) => {
    const characters = [...text];
    return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
  });
  const nearest = (query: string) => {
    const terms = readTerms(query);
    return nearestQuery(terms, terms, pairs, (run) =>
      Promise.resolve(TEXTS.some((text) => text.includes(run))),
    );
  };

  it.each([
    ['俄罗期', '俄罗斯', 'the last character is another'],
    ['鸟克兰', '乌克兰', 'the first is another'],
    ['乌可克兰', '乌克兰', 'there is one more'],
    ['俄斯', '俄罗斯', 'one is missing'],
    ['ウタライナ', 'ウクライナ', 'one of kana is another'],
  ])('of “%s” is offered “%s”, since %s', async (query, offered) => {
    expect(await nearest(query)).toBe(offered);
  });

  it.each(['日本国', '俄兰斯克', '斯克', '兰'])(
    'of “%s” is offered nothing that no article has',
    async (query) => {
      expect(await nearest(query)).toBeNull();
    },
  );
});
