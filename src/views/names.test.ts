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
    expect(lines.map(({ passage, whose, speaker }) => [passage.number, whose, speaker])).toEqual([
      [null, 'own', null],
      [1, 'reported', 'The mayor'],
      [2, 'own', null],
      [3, 'quoted', null],
    ]);
    expect(lines[1]).toMatchObject({
      left: '… port is closed. The mayor calls the ',
      hit: 'port',
      right: ' a shame.',
    });
  });

  it('are added up for each article, and the articles without any are named', () => {
    expect(names?.totals.map(({ count }) => count)).toEqual([5, 1, 0]);
    expect(names?.unnamed.map(({ siglum }) => siglum)).toEqual(['C']);
  });

  it('are derived once a dossier', () => {
    expect(deriveNames(dossier)).toBe(deriveNames(dossier));
  });
});
