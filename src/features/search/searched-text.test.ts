import { expect, it } from 'vitest';
import { found, makeDossier, type ArticleSketch } from '../../views/view.fixture.ts';
import { searchedText } from './searched-text.ts';

const textOf = (sketch: ArticleSketch) => {
  const { articles } = makeDossier({ propositions: ['ships-return'], articles: { A: sketch, B: {} } });
  return searchedText(found(articles[0]), (algorithm) => `/stem/${algorithm}.js`);
};

it('an article’s searched text has its passages, the places of their words, and its language’s stemmer', () => {
  const { lang, stemmer, passages } = textOf({ passages: ['The port', 'Ships don’t come.'] });
  expect({ lang, stemmer }).toEqual({ lang: 'en', stemmer: '/stem/english.js' });
  expect(passages.map(({ kind, text, words }) => ({ kind, text, words }))).toEqual([
    { kind: 'title', text: 'The port', words: [0, 3, 1, 4] },
    { kind: 'text', text: 'Ships don’t come.', words: [0, 5, 1, 5, 1, 4] },
  ]);
  expect(textOf({ fields: { lang: 'zh-Hant' } }).stemmer).toBeNull();
});

it('an article’s searched text says which words are marked, and whose they are', () => {
  const text = 'Ships come, the mayor said. I doubt it.';
  const { passages } = textOf({
    passages: ['The port', text],
    voices: [{ name: 'The mayor', speaks: 'directly' }],
    positions: [
      { on: 'ships-return', voice: 'The mayor', quotes: ['Ships come'] },
      { on: 'ships-return', quotes: ['doubt'] },
    ],
  });
  expect(passages[1]?.marks.map(({ start, end, ...mark }) => [text.slice(start, end), mark])).toEqual([
    ['Ships come', { voice: 'The mayor', isNote: false }],
    ['doubt', { voice: '', isNote: false }],
  ]);
});
