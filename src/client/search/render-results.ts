import type { CatalogueArticle, CatalogueDossier } from '../../domain/search/catalogue.ts';
import type { PassageHit } from '../../domain/search/passage-hits.ts';
import { writeSearchState } from '../../domain/search/search-state.ts';
import { countOf } from '../../domain/text/in-words.ts';
import { element, siglumOf } from './element.ts';

/** An article that was found and its passages that match. */
export interface Result {
  article: CatalogueArticle;
  hits: PassageHit[];
}

type CatalogueTopic = CatalogueDossier['topics'][number];

/** More passages of one article are folded away. */
const PASSAGES_SHOWN = 6;

/**
 * One article with the passages that match, each linked to its place in the text, where the query's words are lit, and a box that
 * chooses it for a comparison.
 * @param terms how many the query has
 * @param topics those by which a search without words was narrowed
 */
export function renderResult(
  { article, hits }: Result,
  query: string,
  terms: number,
  topics: readonly CatalogueTopic[],
): HTMLElement {
  const { title, isSupplied, source, facts, siglum, lang, tags } = article;
  const url = article.url + writeSearchState({ query, filters: {} });
  const isScattered = hits.every((hit) => hit.terms < terms);
  const note =
    hits.length > 0
      ? 'No one passage has all these words; these have some of them.'
      : 'It has these words in other forms alone.';
  const onTopic = topics.filter(({ value }) => tags.topic.includes(value));
  const [shown, rest] = [hits.slice(0, PASSAGES_SHOWN), hits.slice(PASSAGES_SHOWN)];
  const list = (some: readonly PassageHit[]) =>
    element('ul', { class: 'found-in' }, ...some.map((hit) => renderHit(hit, { ...article, url })));
  return element(
    'li',
    { class: 'hit' },
    element(
      'header',
      {},
      siglumOf(article, 'sig big'),
      element(
        'div',
        {},
        element(
          'h3',
          isSupplied ? { class: 'supplied' } : {},
          element('a', { href: url, lang: isSupplied ? undefined : lang }, title),
        ),
        element('p', { class: 'quiet' }, `${source}, ${facts}`),
      ),
      element(
        'label',
        { class: 'pick' },
        element('input', {
          type: 'checkbox',
          value: article.id,
          'aria-label': `Compare ${siglum}, ${source}`,
        }),
        ' Compare',
      ),
    ),
    ...(terms > 0 && isScattered ? [element('p', { class: 'rest quiet' }, note)] : []),
    ...(onTopic.length > 0
      ? [
          element(
            'p',
            { class: 'rest links' },
            ...onTopic.map((topic) => element('a', { href: topic.url }, `Passages on ${topic.title}`)),
          ),
        ]
      : []),
    ...(shown.length > 0 ? [list(shown)] : []),
    ...(rest.length > 0
      ? [
          element(
            'details',
            { class: 'rest' },
            element('summary', {}, `${countOf(rest.length, 'more passage')} of ${siglum}`),
            list(rest),
          ),
        ]
      : []),
  );
}

function renderHit(
  { id, number, isQuoted, lines }: PassageHit,
  { siglum, url, quotes, lang }: CatalogueArticle,
): HTMLElement {
  const name = number === null ? 'title' : String(number);
  const link = element(
    'a',
    { class: 'num', href: `${url}#${id}`, 'aria-label': `Open passage ${siglum} ${name}` },
    siglumOf({ siglum }),
    ` ${name}`,
  );
  return element(
    'li',
    {},
    link,
    element(
      'div',
      {},
      ...lines.flatMap(({ left, pieces, voices }) => {
        const right = pieces.flatMap(({ text, isHit }, at) => [
          at > 0 ? ' ' : '',
          isHit ? element('mark', {}, text) : text,
        ]);
        const voice = voices || (isQuoted && quotes);
        return [
          element(
            'p',
            { class: 'serif context', dir: 'auto', lang },
            element('span', {}, left),
            ' ',
            element('span', {}, ...right),
          ),
          ...(voice ? [element('p', { class: 'voice' }, voice)] : []),
        ];
      }),
    ),
  );
}
