import { listInWords } from '../../domain/text/in-words.ts';
import type { Term } from '../../domain/search/query-terms.ts';
import type { WeighedArticle } from '../../domain/search/weigh-terms.ts';
import { element, siglumOf } from './element.ts';

/** An article without a hit, with what it has and lacks where the query has several terms. */
export function renderSilent({ article, has, lacks }: WeighedArticle): HTMLElement {
  const names = (terms: readonly Term[]) => listInWords(terms.map(({ shown }) => `“${shown}”`));
  const note = has.length === 0 ? '' : `has ${names(has)}, not ${names(lacks)}`;
  return element(
    'li',
    {},
    siglumOf(article),
    element(
      'span',
      {},
      element('a', { href: article.url }, article.source),
      `, ${article.facts}`,
      ...(note === '' ? [] : [element('br', {}), note]),
    ),
  );
}
