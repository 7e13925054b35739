import { expect, it } from 'vitest';
import { deriveTermsInContext } from './terms-in-context.ts';
import { makeDossier } from './view.fixture.ts';

const dossier = makeDossier({
  articles: {
    A: { passages: ['Title A', 'The port authority closes the ports.'] },
    B: { passages: ['Title B', 'Only the sea.'] },
  },
  referents: [
    {
      id: 'port',
      name: 'The port',
      expressions: [
        { words: 'port', except: [{ article: 'article-a', exact: 'port authority' }] },
        { words: 'harbor', except: [] },
      ],
    },
  ],
});

it('the terms in context have every line, name the articles without any, and stand apart if none has one', () => {
  const [port] = deriveTermsInContext(dossier);
  expect(port).toMatchObject({ title: 'The port', nowhere: ['harbor'] });
  expect(
    port?.terms.map(({ words, lines, having, lacking }) => [
      words,
      lines.map(({ left, hit, right }) => [left, hit, right]),
      having.map(({ article, count }) => [article.siglum, count]),
      lacking.map(({ siglum }) => siglum),
    ]),
  ).toEqual([
    [
      'port',
      [
        ['The ', 'port', ' authority closes the ports.'],
        ['The port authority closes the ', 'ports', '.'],
      ],
      [['A', 2]],
      ['B'],
    ],
  ]);
});

it('the terms in context have each term once, whatever its inflection', () => {
  const topics = dossier.topics.map((topic) => ({ ...topic, terms: ['ports', 'sea', 'seas'] }));
  const [, topic] = deriveTermsInContext({ ...dossier, topics });
  expect(topic?.terms.map(({ words }) => words)).toEqual(['sea']);
});
