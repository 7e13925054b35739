import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierData } from '../data/data-files.ts';
import { found, makeDossier, type ArticleSketch } from '../../views/view.fixture.ts';
import { articleForIndex } from './article-for-index.ts';
import { nameFromIndex, textFromIndex } from './indexed-passage.ts';

/** Indexes the first article of a dossier. */
function index(sketch: ArticleSketch): { url: string; content: string } {
  const data = dossierData(makeDossier({ propositions: ['ships-return'], articles: { A: sketch, B: {} } }));
  return articleForIndex(found(data.articles[0]), data);
}

/** All texts between tags. */
const textsOf = (html: string) =>
  [...html.matchAll(/>([^<]+)</g)].map(([, text = '']) => text).filter((text) => text.trim() !== '');

describe('articleForIndex', () => {
  it('writes each passage with its id', () => {
    const article = found(
      makeDossier({ articles: { A: { passages: ['The port', 'Ships come.'] } } }).articles[0],
    );
    const [title, first] = article.passages;
    expect(index({ passages: ['The port', 'Ships come.'] })).toEqual({
      url: '/harbour/article-a/',
      content: `<!doctype html><html lang="en"><body><main data-pagefind-body><h1 id="${title?.id ?? ''}">The port</h1>\n¶\n<p id="${first?.id ?? ''}">Ships come.</p></main></body></html>`,
    });
  });

  it('writes quoted passages as blockquotes', () => {
    const data = dossierData(
      makeDossier({ articles: { A: { passages: ['The port', 'Ships come.'] }, B: {} } }),
    );
    const article = found(data.articles[0]);
    const { content } = articleForIndex(
      { ...article, passages: article.passages.map((passage) => ({ ...passage, quoted: true as const })) },
      data,
    );
    expect(content).toMatch(
      /<h1 id="[^"]*">The port<\/h1>\n¶\n<blockquote id="[^"]*">Ships come.<\/blockquote>/,
    );
  });

  it('writes into each id which words are marked, and whose they are', () => {
    const { content } = index({
      passages: ['The port', 'Ships come, the mayor said. I doubt it.'],
      voices: [{ name: 'The mayor', speaks: 'directly' }],
      positions: [
        { on: 'ships-return', voice: 'The mayor', quotes: ['Ships come'] },
        { on: 'ships-return', quotes: ['doubt'] },
      ],
    });
    expect([...content.matchAll(/id="([^"]*)"/g)].map(([, name = '']) => nameFromIndex(name).marks)).toEqual([
      [],
      [
        { start: 0, end: 2, voice: 'The mayor', isNote: false },
        { start: 6, end: 7, voice: '', isNote: false },
      ],
    ]);
  });

  it('escapes texts that look like markup', () => {
    const nasty = '"><script>alert(1)</script>&amp;<!--';
    const { content } = index({
      passages: [nasty, `One ${nasty}`],
      fields: { source: { name: nasty, kind: 'Report', basis: 'B.' } },
    });
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&lt;!--';
    expect(content).not.toContain('<script');
    expect(content).not.toContain('<!--');
    expect(textFromIndex(content).split(escaped)).toHaveLength(3);
  });

  it('keeps the words of any text and adds no tags for them', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '=', 'a', ';', '/', '😀'),
      minLength: 1,
    });
    const unescape = (html: string) =>
      html.replace(
        /&(amp|lt|gt|quot);/g,
        (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '',
      );
    const tags = (html: string) => html.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (passages) => {
        const { content } = index({ passages });
        expect(
          textsOf(content)
            .map((each) => textFromIndex(unescape(each)))
            .filter((each) => each.trim() !== '¶'),
        ).toEqual(passages);
        expect(tags(content)).toEqual(tags(index({ passages: passages.map(() => 'a') }).content));
      }),
    );
  });
});
