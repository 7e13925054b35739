import { describe, expect, it } from 'vitest';
import { deriveNames } from './names.ts';
import { found, makeDossier } from './view.fixture.ts';

const dossier = makeDossier({
  propositions: ['closed'],
  articles: {
    A: {
      passages: [
        'The port',
        'The great port is closed. The mayor calls the port a shame.',
        'Nobody wants ports.',
        'We keep the port.',
      ],
      blocks: [{ kind: 'quotation', blocks: [{ kind: 'passage', passage: 3, depth: 0 }] }],
      voices: [{ name: 'The mayor', speaks: 'paraphrased' }],
      positions: [
        { on: 'closed', voice: 'The mayor', quotes: ['The mayor calls the port a shame'] },
        { on: 'closed', voice: 'author', quotes: ['Nobody wants ports'] },
      ],
    },
    B: { passages: ['Of the sea', 'The port authority is not meant, but the harbor is.'] },
    C: { passages: ['Title', 'Only the sea.'] },
  },
  referents: [
    {
      id: 'port',
      name: 'The port',
      expressions: [
        { words: 'port', except: [{ article: 'article-b', exact: 'port authority' }] },
        { words: 'great port', except: [] },
        { words: 'harbor', asWritten: true, except: [] },
      ],
    },
  ],
});

describe('the names of a referent', () => {
  const [names] = deriveNames(dossier);
  const cellsOf = (words: string) => found(names?.expressions.find((each) => each.words === words)).cells;

  it('are counted in each article, by whose words they are', () => {
    expect(cellsOf('port').map(({ counts }) => counts)).toEqual([
      { own: 2, reported: 1, quoted: 1 },
      { own: 0, reported: 0, quoted: 0 },
      { own: 0, reported: 0, quoted: 0 },
    ]);
    expect(cellsOf('great port').map(({ counts }) => counts.own)).toEqual([1, 0, 0]);
    expect(cellsOf('harbor').map(({ counts }) => counts.own)).toEqual([0, 1, 0]);
  });

  it('have a line for each place, with the words around it and who says them', () => {
    const lines = cellsOf('port').flatMap((cell) => cell.lines);
    expect(lines.map(({ passage, whose, speaker }) => [passage.number, whose, speaker?.name])).toEqual([
      [null, 'own', undefined],
      [1, 'reported', 'The mayor'],
      [2, 'own', undefined],
      [3, 'quoted', undefined],
    ]);
    expect(lines[1]).toMatchObject({
      left: '… port is closed. The mayor calls the ',
      hit: 'port',
      right: ' a shame.',
    });
  });

  it('are added up for each article', () => {
    expect(names?.totals.map(({ count }) => count)).toEqual([5, 1, 0]);
  });

  it('are of whoever is reported, also inside a longer quote of the author', () => {
    const TEXT = 'The port matters: the mayor says that the port is lost, and the port is ours.';
    const QUOTATION = 'A pilot writes of a port.';
    const [nested] = deriveNames(
      makeDossier({
        propositions: ['closed', 'ours'],
        articles: {
          A: {
            passages: ['Title', TEXT, QUOTATION],
            blocks: [{ kind: 'quotation', blocks: [{ kind: 'passage', passage: 2, depth: 0 }] }],
            voices: [
              { name: 'The mayor', speaks: 'paraphrased' },
              { name: 'A pilot', via: 'The Post', speaks: 'directly' },
            ],
            positions: [
              { on: 'closed', voice: 'author', quotes: [TEXT] },
              { on: 'ours', voice: 'author', quotes: ['the port is ours'] },
              { on: 'closed', voice: 'The mayor', quotes: ['the mayor says that the port is lost'] },
              { on: 'ours', voice: 'A pilot', quotes: [QUOTATION] },
            ],
          },
        },
        referents: [{ id: 'port', name: 'The port', expressions: [{ words: 'port', except: [] }] }],
      }),
    );
    const lines = nested?.expressions.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
    expect(lines?.map(({ whose, speaker }) => [whose, speaker?.name, speaker?.via])).toEqual([
      ['own', undefined, undefined],
      ['reported', 'The mayor', undefined],
      ['own', undefined, undefined],
      ['quoted', 'A pilot', 'The Post'],
    ]);
  });

  it('are derived once a dossier', () => {
    expect(deriveNames(dossier)).toBe(deriveNames(dossier));
  });
});
