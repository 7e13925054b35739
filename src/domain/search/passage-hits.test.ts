import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassageHits, type FoundPassage } from './passage-hits.ts';

/** Passages with these texts, the first of them a title. */
const page = (texts: readonly string[]): FoundPassage[] => texts.map((text, index) => ({ element: index === 0 ? 'h1' : 'p', id: `p${index}`, text }));

/** Each hit as its id, its number and its excerpt, with the words that match in brackets. */
const hits = (texts: readonly string[], query: string) => findPassageHits(page(texts), query).map(({ id, number, pieces }) =>
  [id, number, pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(' ')]);

describe('the passages that match a search', () => {
  const texts = ['The port opens', 'Ships come to the port.', 'No danger, she said.', 'The port’s danger is small.'];

  it('are those with a word that matches, in the order of the text, the title without a number', () => {
    expect(hits(texts, 'port')).toEqual([
      ['p0', null, 'The [port] opens'], ['p1', 1, 'Ships come to the [port.]'], ['p3', 3, 'The [port’s] danger is small.'],
    ]);
  });

  it('are those alone that have all words, where there is one', () => {
    expect(hits(texts, 'port danger')).toEqual([['p3', 3, 'The [port’s danger] is small.']]);
  });

  it('are all that have a word, where none has all', () => {
    expect(hits(texts, 'ships danger').map(([id]) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it.each([
    ['in another form', 'dangers portly', 'The dangers, of portliness'],
    ['as the beginnings of words', 'dang po', 'The danger in the port'],
    ['in capitals', 'DANGER Port', 'A port in danger'],
    ['with other accents', 'cafe creme', 'Le café, la crème'],
    ['as parts of a compound', 'fire cease', 'The cease-fire holds'],
    ['with a hyphen', 'cease-fire talks', 'Talks of a cease-fire'],
    ['with a possessive', "port's", 'In the ports'],
    ['as a phrase in quotation marks', '“no danger”', 'There is “no danger” here'],
    ['as a phrase beside a word', 'here "no danger"', 'There is no danger here'],
    ['in another script', 'القطارات', 'تأخرت القطارات اليوم'],
  ])('have words even where they stand %s', (_, query, text) => {
    expect(findPassageHits(page(['Title', text]), query).map(({ id }) => id)).toEqual(['p1']);
  });

  it.each([
    ['words in quotation marks that stand apart', '"port danger"', 'The port has no danger'],
    ['words in quotation marks in another order', '“danger port”', 'The port danger'],
    ['a word that only begins like one of the text', 'dangermouse', 'No danger'],
    ['a word inside another', 'anger', 'No danger'],
    ['punctuation alone', '… “” -', 'No danger – none …'],
    ['no words', '', 'No danger'],
  ])('are none for %s', (_, query, text) => {
    expect(findPassageHits(page(['Title', text]), query)).toEqual([]);
  });
});

describe('the excerpt of a passage', () => {
  /** A hundred words, those at some places marked by beginning with x. */
  const excerptAt = (places: readonly number[]) => {
    const words = Array.from({ length: 100 }, (_, index) => `${places.includes(index) ? 'x' : 'w'}${index}`);
    return { words, pieces: findPassageHits([{ element: 'p', id: 'p', text: words.join(' ') }], 'x')[0]?.pieces ?? [] };
  };

  it.each([
    ['its beginning', [3], 'w0 w1 w2', 'w43 …'],
    ['some words before the first hit', [50, 90], '… w38 w39', 'w81 …'],
    ['its end', [99], '… w56 w57', 'w98 x99'],
  ])('is of a long one %s', (_, places, first, last) => {
    const text = excerptAt(places).pieces.map((piece) => piece.text).join(' ');
    expect(text.startsWith(first)).toBe(true);
    expect(text.endsWith(last)).toBe(true);
  });

  it('has always a hit, no more than 44 words, and the passage’s words in their order', () => {
    fc.assert(fc.property(fc.array(fc.nat(99), { minLength: 1 }), (places) => {
      const { words, pieces } = excerptAt(places);
      const shown = pieces.flatMap(({ text }) => text.split(' ')).filter((word) => word !== '…');
      expect(shown.length).toBeLessThanOrEqual(44);
      expect(words.join(' ')).toContain(shown.join(' '));
      expect(pieces.some(({ isHit }) => isHit)).toBe(true);
      for (const { text, isHit } of pieces) for (const word of text.split(' ')) expect(word.startsWith('x')).toBe(isHit);
    }));
  });
});
