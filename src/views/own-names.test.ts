import { expect, it } from 'vitest';
import { deriveNames } from './names.ts';
import { ownNames } from './own-names.ts';
import { found, makeDossier } from './view.fixture.ts';

it('the names that an article uses itself leave out what it only reports, and begin with the most frequent', () => {
  const reported = 'The mayor speaks of a conflict.';
  const dossier = makeDossier({
    propositions: ['quay'],
    referents: [
      {
        id: 'war',
        name: 'The war',
        expressions: ['crisis', 'conflict', 'war'].map((words) => ({ words, except: [] })),
      },
    ],
    articles: {
      A: { passages: ['Title', 'A war is a war, and a crisis.', reported], positions: [] },
      B: {
        passages: ['Title', reported],
        voices: [{ name: 'The mayor', speaks: 'paraphrased' }],
        positions: [{ on: 'quay', voice: 'The mayor', quotes: [reported] }],
      },
      C: { passages: ['Title', 'It is calm.'] },
    },
  });
  const [names] = deriveNames(dossier);
  expect(ownNames(found(names)).map(({ article, names: own }) => [article.siglum, own])).toEqual([
    ['A', ['war', 'crisis', 'conflict']],
    ['B', []],
  ]);
});
