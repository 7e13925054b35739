import { describe, expect, it } from 'vitest';
import { found } from '../../views/view.fixture.ts';
import { findPassageHits } from './passage-hits.ts';
import { readTerms } from './query-terms.ts';
import { englishText } from './searched.fixture.ts';

/** Each hit as its id, its number and its lines, with matching words in brackets. */
const hits = (texts: readonly string[], query: string) =>
  findPassageHits(englishText(texts), readTerms(query)).map(({ id, number, lines }) => [
    id,
    number,
    ...lines.map(({ left, pieces }) =>
      `${left} ${pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')}`.trim(),
    ),
  ]);

describe('the passages that match a search', () => {
  const texts = [
    'The port opens',
    'Ships come to the port.',
    'No danger, she said.',
    'The port’s danger is small.',
  ];

  it('are those with a matching word, in the order of the text, and the title has no number', () => {
    expect(hits(texts, 'port')).toEqual([
      ['p0', null, 'The [port] opens'],
      ['p1', 1, 'Ships come to the [port].'],
      ['p3', 3, 'The [port]’s danger is small.'],
    ]);
  });

  it('are only those with all words, if there are any', () => {
    expect(hits(texts, 'port danger')).toEqual([['p3', 3, 'The [port’s danger] is small.']]);
  });

  it('are all those with any of the words, if none has all', () => {
    expect(hits(texts, 'ships danger').map(([id]) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('are sorted by how near the words are to each other', () => {
    expect(
      hits(
        ['Title', 'Expansion comes, says a speaker, to NATO', 'Of NATO the expansion', 'The NATO expansion'],
        'NATO expansion',
      ).map(([id]) => id),
    ).toEqual(['p3', 'p2', 'p1']);
  });

  it('say whether they are quoted', () => {
    const { reading, passages } = englishText(['Title', 'A port', 'The port']);
    const text = {
      reading,
      passages: passages.map((passage, at) => (at === 2 ? { ...passage, kind: 'quoted' as const } : passage)),
    };
    expect(findPassageHits(text, readTerms('port')).map(({ id, isQuoted }) => [id, isQuoted])).toEqual([
      ['p1', false],
      ['p2', true],
    ]);
  });

  it.each([
    ['in another form', 'dangers', 'The danger is past'],
    ['in capitals', 'DANGER Port', 'A port in danger'],
    ['with other accents', 'cafe creme', 'Le café, la crème'],
    ['with accents that the text lacks', 'cafés', 'The cafe'],
    ['as parts of a compound', 'fire cease', 'The cease-fire holds'],
    ['with a hyphen', 'cease-fire talks', 'Talks of a cease-fire'],
    ['with a hyphen that the text lacks', 'cease-fire', 'They cease fire'],
    ['in quotation marks without a hyphen that the text has', '"cease fire holds"', 'The cease-fire holds'],
    ['around a dash', '"cease fire"', 'They cease – fire'],
    ['with a possessive', "port's", 'In the ports'],
    ['with a typographic possessive and a comma', 'port’s', 'In the port’s, not ours'],
    ['as a phrase in quotation marks', '“no danger”', 'There is “no danger” here'],
    ['as a phrase in other quotation marks', '„no danger“', 'There is "no danger" here'],
    ['as a phrase beside a word', 'here "no danger"', 'There is no danger here'],
    ['in another script', 'القطارات', 'تأخرت القطارات اليوم'],
  ])('are found for words %s', (_, query, text) => {
    expect(findPassageHits(englishText(['Title', text]), readTerms(query)).map(({ id }) => id)).toEqual([
      'p1',
    ]);
  });

  it('match a longer word only if it completes the term, and then in all its forms', () => {
    const [term] = readTerms('dang');
    const hits = (completions: string[]) =>
      findPassageHits(englishText(['Title', 'The danger', 'Dangers', 'dangling']), [
        { ...found(term), completions },
      ]);
    expect([hits([]).length, hits(['danger']).length]).toEqual([0, 2]);
  });

  it.each([
    ['words in quotation marks that the text has apart', '"port danger"', 'The port has no danger'],
    ['words in quotation marks that the text has in another order', '“danger port”', 'The port danger'],
    ['another form of a word in quotation marks', '"dangers"', 'The danger'],
    ['a word that only starts like one in the text', 'dangermouse', 'No danger'],
    ['a word that one in the text only starts with', 'red', 'To reduce danger'],
    ['a word inside another', 'anger', 'No danger'],
    ['only punctuation', '… “” -', 'No danger – none …'],
    ['an empty query', '', 'No danger'],
  ])('are not found for %s', (_, query, text) => {
    expect(findPassageHits(englishText(['Title', text]), readTerms(query))).toEqual([]);
  });
});
