import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierData } from '../data-files.ts';
import { found, makeDossier, type ArticleSketch } from '../view.fixture.ts';
import { articleForIndex } from './article-for-index.ts';

/** One article as a page for the index. */
function index(sketch: ArticleSketch): { url: string; content: string } {
  const data = dossierData(makeDossier({ articles: { A: sketch, B: {} } }));
  return articleForIndex(found(data.articles[0]), data);
}

/** Every text between tags. */
const textsOf = (html: string) => [...html.matchAll(/>([^<]+)</g)].map(([, text = '']) => text).filter((text) => text.trim() !== '');

describe('an article as a page for the index', () => {
  it('has its passages with their ids, its filters, and what results show of it', () => {
    const article = found(makeDossier({ articles: { A: { passages: ['The port', 'Ships come.'] } } }).articles[0]);
    const [title, first] = article.passages;
    expect(index({ passages: ['The port', 'Ships come.'] })).toEqual({
      url: '/harbour/article-a/',
      content: [
        '<!doctype html><html lang="en"><body>',
        '<span data-pagefind-meta="title[content]" content="The port"></span>',
        '<span data-pagefind-meta="siglum[content]" content="A"></span>',
        '<span data-pagefind-meta="facts[content]" content="Source A, 29 January 2022 · favors"></span>',
        '<span data-pagefind-meta="titleBasis[content]" content="article"></span>',
        '<span data-pagefind-filter="dossier[content]" content="harbour"></span>',
        '<span data-pagefind-filter="topic[content]" content="trade"></span>',
        '<span data-pagefind-filter="source[content]" content="Source A"></span>',
        '<span data-pagefind-filter="stance[content]" content="favors"></span>',
        '<span data-pagefind-filter="year[content]" content="2022"></span>',
        `<main data-pagefind-body><h1 id="${title?.id ?? ''}">The port</h1>\n<p id="${first?.id ?? ''}">Ships come.</p></main></body></html>`,
      ].join(''),
    });
  });

  it('says in words when it is of an uncertain date, and that it takes no side', () => {
    const { content } = index({ fields: { date: { value: '2022-12~', basis: 'inferred: from the events.' }, stance: { label: 'takes-no-side', summary: 'None.', evidence: [] } } });
    expect(content).toContain('content="Source A, about December 2022 · takes no side"');
    expect(content).toContain('data-pagefind-filter="year[content]" content="2022"');
  });

  it('has nothing in it that a text could take for markup', () => {
    const nasty = '"><script>alert(1)</script>&amp;<!--';
    const { content } = index({ passages: [nasty, `One ${nasty}`], fields: { source: { name: nasty, kind: 'Report', basis: 'B.' } } });
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&lt;!--';
    expect(content).not.toContain('<script');
    expect(content).not.toContain('<!--');
    expect(content.split(escaped)).toHaveLength(6);
  });

  it('has the words of any text, and the same tags', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '=', 'a', ';', '/', '😀'), minLength: 1 });
    const unescape = (html: string) => html.replace(/&(amp|lt|gt|quot);/g, (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '');
    const tags = (html: string) => html.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g);
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (passages) => {
      const { content } = index({ passages });
      expect(textsOf(content).map(unescape)).toEqual(passages);
      expect(tags(content)).toEqual(tags(index({ passages: passages.map(() => 'a') }).content));
    }));
  });
});
