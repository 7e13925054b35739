import { describe, expect, it } from 'vitest';
import { passageCitation } from './passage-citation.ts';
import { oneOfFive } from './citations.fixture.ts';
import { citeLine, citeOtherWords } from '../../views/article-facts.ts';
import { found } from '../../views/view.fixture.ts';
import type { Block } from '../../schemas/entry.ts';
import type { NoteView } from '../../views/views.ts';

describe('the citation of an article that pages carry for copied passages', () => {
  it.each([
    [
      'A',
      'Winabode, “What are the scenarios?”, 29 January 2022\nhttps://winabode.example/2022/01/29/scenarios/',
    ],
    ['B', 'Daily News, “Flirting with a Maniac”, about December 2022\nhttps://daily.example/flirting/'],
    ['C', 'Source unknown, “[Russia’s position]”, about 2025'],
    ['D', 'meeting.example, “Kremlin Opposes”, 2025 (uncertain)\nhttps://meeting.example/blog/kremlin'],
    [
      'E',
      'Mokslas, studijos, ekonomika, “[A quoted article]”, September 2025\nhttps://mokslas.example/2025/09/too.html',
    ],
  ])('says what is known about %s', (siglum, line) => {
    expect(citeLine(oneOfFive(siglum))).toBe(line);
  });
});

describe('the citation of a passage that an article quotes', () => {
  const E = oneOfFive('E');
  const QUOTED =
    'Anatoly Kurmanaev, “Russia Wants ‘Guarantees’ Too.”, The New York Times, 4 September 2025, as quoted in Mokslas, studijos, ekonomika, “[A quoted article]”, September 2025';
  const URL_LINE = '\nhttps://mokslas.example/2025/09/too.html';

  it('begins with the original', () => {
    expect(citeLine(E, { isQuoted: true })).toBe(QUOTED + URL_LINE);
    expect(citeLine(oneOfFive('B'), { isQuoted: true })).toBe(citeLine(oneOfFive('B')));
  });

  it('says that other copies have other words, if a note says so', () => {
    const [passage] = E.passages;
    const other = { exact: 'a', url: 'https://b.example/', where: 'there' };
    const note = { passage, other } as NoteView;
    const source = { ...E.source, republishes: { ...found(E.source.republishes), quoted: true } };
    const noted = { ...E, source, notes: [note] };
    const WORDING = ', in wording that differs from other copies';
    expect(citeOtherWords({ ...noted, notes: [] }, found(passage))).toBeUndefined();
    expect(citeOtherWords({ ...noted, notes: [{ ...note, other: null }] }, found(passage))).toBeUndefined();
    expect(citeOtherWords(noted, found(passage))).toBe(citeLine(E).replace('\n', `${WORDING}\n`));
    const quotation: Block = { kind: 'quotation', blocks: [{ kind: 'passage', passage: 0, depth: 1 }] };
    expect(citeOtherWords({ ...noted, blocks: [quotation] }, found(passage))).toBe(
      QUOTED + WORDING + URL_LINE,
    );
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

  it('has single quotation marks inside its own, also where the text quotes over several passages', () => {
    const cited = (words: string) => passageCitation({ words, cite: 'Daily', name: 'B 5', address });
    expect(cited('“What he says is “clear”')).toContain('“‘What he says is ‘clear’” — Daily');
    expect(cited('“Ships come.”')).toContain('“‘Ships come.’” — Daily');
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
