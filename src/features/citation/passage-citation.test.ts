import { describe, expect, it } from 'vitest';
import { passageCitation } from './passage-citation.ts';
import { oneOfFive } from './citations.fixture.ts';
import { citeLine } from '../../views/article-facts.ts';

describe('the citation of an article that pages carry for copied passages', () => {
  it.each([
    [
      'A',
      'Winabode, “What are the scenarios?”, 29 January 2022\nhttps://winabode.example/2022/01/29/scenarios/',
    ],
    ['B', 'Daily News, “Flirting with a Maniac”, about December 2022\nhttps://daily.example/flirting/'],
    ['C', 'Source unknown, “[Russia’s position]”, about 2025'],
    ['D', 'meeting.example, “Kremlin Opposes”, 2025, uncertain\nhttps://meeting.example/blog/kremlin'],
    [
      'E',
      'Mokslas, studijos, ekonomika, “[A quoted article]”, September 2025\nhttps://mokslas.example/2025/09/too.html',
    ],
  ])('says what is known about %s', (siglum, line) => {
    expect(citeLine(oneOfFive(siglum))).toBe(line);
  });
});

describe('a copied passage', () => {
  const address = 'https://site.example/harbour/article-b/#p-b-5q3zt';

  it('names its article, its number, and where it was found and read', () => {
    expect(
      passageCitation({ words: ' Ships come. ', cite: citeLine(oneOfFive('B')), name: 'B 5', address }),
    ).toBe(
      [
        '“Ships come.” — Daily News, “Flirting with a Maniac”, about December 2022, passage B 5.',
        'Found at https://daily.example/flirting/',
        'Read at https://site.example/harbour/article-b/#p-b-5q3zt',
      ].join('\n'),
    );
  });

  it('leaves out an unknown address', () => {
    expect(
      passageCitation({ words: 'Ships come.', cite: citeLine(oneOfFive('C')), name: 'C 1', address }),
    ).toBe(
      `“Ships come.” — Source unknown, “[Russia’s position]”, about 2025, passage C 1.\nRead at ${address}`,
    );
  });

  it('has no number if it is the title', () => {
    expect(
      passageCitation({
        words: 'Flirting with a Maniac',
        cite: 'Daily News, “Flirting”, 2022',
        name: null,
        address,
      }),
    ).toContain('“Flirting”, 2022.\n');
  });
});
