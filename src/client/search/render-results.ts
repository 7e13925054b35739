import { capitalise, countOf } from '../../domain/text/in-words.ts';
import type { PassageHit } from '../../domain/search/passage-hits.ts';
import type { FoundArticle } from './pagefind.ts';

/** An article that was found and its passages that match. */
export interface Result {
  article: FoundArticle;
  hits: PassageHit[];
}

/** An element with its attributes and content. */
function element(tag: string, attributes: Record<string, string>, ...content: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...content);
  return node;
}

/** "Three passages in two articles", or "Two articles" where no words were searched. */
export function resultsInWords(results: readonly Result[], query: string): string {
  const passages = results.reduce((count, { hits }) => count + hits.length, 0);
  const articles = countOf(results.length, 'article');
  return capitalise(query === '' ? articles : `${countOf(passages, 'passage')} in ${articles}`);
}

/** One article with the passages that match, each linked to its place in the text. */
export function renderResult({ article, hits }: Result): HTMLElement {
  const { meta, url } = article;
  const key = meta.siglum.toLowerCase();
  const isSupplied = meta.titleBasis === 'editor';
  const siglum = (className: string) => element('b', { class: className, 'data-s': key }, meta.siglum);
  const title = element('a', { href: url }, isSupplied ? `[${meta.title}]` : meta.title);
  const passages = hits.map(({ id, number, pieces }) => {
    const name = number === null ? 'title' : String(number);
    const link = element('a', { class: 'num', href: `${url}#${id}`, 'aria-label': `Open passage ${meta.siglum} ${name}` }, siglum('sig'), ` ${name}`);
    const words = pieces.flatMap(({ text, isHit }, index) => [index > 0 ? ' ' : '', isHit ? element('mark', {}, text) : text]);
    return element('li', {}, link, element('p', { class: 'serif', dir: 'auto' }, ...words));
  });
  return element('li', { class: 'hit' },
    element('header', {}, siglum('sig big'), element('div', {},
      element('h3', isSupplied ? { class: 'supplied' } : {}, title),
      element('p', { class: 'quiet' }, meta.facts))),
    element('ul', { class: 'found-in' }, ...passages));
}
