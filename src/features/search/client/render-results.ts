import type { Result, SilentArticle } from '../run-search.ts';
import { foldHits, noteOn } from '../outcome-shown.ts';
import type { CatalogueArticle, CatalogueDossier } from '../catalogue.ts';
import type { PassageHit } from '../passage-hits.ts';
import { writeSearchState } from '../../../site/addresses/search-state.ts';
import { element, inLanguage, siglumOf, wordsIn } from './elements.ts';
import type { Term } from '../query-terms.ts';
import type { Answer } from '../answer-at-once.ts';
import { isolate } from '../../../text/language.ts';
import { whoseView } from '../../../words/en/passage-marks.ts';
import * as words from '../../../words/en/search-results.ts';

/** Matches letters that run from right to left: words in elements of their own would lose their order. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

type CatalogueTopic = CatalogueDossier['topics'][number];

/**
 * Renders an article with its matching passages, each linked to its place in the text, where the query's
 * words are highlighted, and a checkbox that chooses it for a comparison.
 * @param terms how many the query has
 * @param topics those that a search without words filters by
 */
export function renderResult(
  { article, hits }: Result,
  query: string,
  terms: number,
  topics: readonly CatalogueTopic[],
): HTMLElement {
  const { title, titleIn, isSupplied, source, siglum, tags } = article;
  const url = article.url + writeSearchState({ query, filters: {} });
  const note = noteOn(hits, terms);
  const onTopic = topics.filter(({ value }) => tags.topic.includes(value));
  const { shown, folded } = foldHits(hits);
  const list = (some: readonly PassageHit[]) =>
    element(
      'ul',
      { class: 'found-in' },
      some.map((hit) => renderHit(hit, { ...article, url })),
    );
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
          element('a', { href: url, ...inLanguage(titleIn) }, title),
        ),
        element('p', { class: 'quiet' }, aboutArticle(article, isolate(source))),
      ),
      element(
        'label',
        { class: 'pick' },
        words.choose(
          element('input', {
            type: 'checkbox',
            value: article.id,
            'aria-label': words.chooseArticle(siglum, source),
          }),
        ),
      ),
    ),
    note === null ? null : element('p', { class: 'rest quiet' }, note),
    onTopic.length > 0
      ? element(
          'p',
          { class: 'rest links' },
          onTopic.map((topic) =>
            element('a', { href: topic.url }, words.passagesOn(wordsIn(topic.lang, topic.title))),
          ),
        )
      : null,
    shown.length > 0 ? list(shown) : null,
    folded.length > 0
      ? element(
          'details',
          { class: 'rest' },
          element('summary', {}, words.morePassages(folded.length, siglum)),
          list(folded),
        )
      : null,
  );
}

/** Says what is known of an article, with its source as an element or in words. */
function aboutArticle(
  { date, phrase, phraseIn }: CatalogueArticle,
  source: HTMLElement | string,
): (Node | string)[] {
  return words.aboutArticle<Node | string>(source, date, wordsIn(phraseIn, phrase));
}

function renderHit(
  { id, number, isQuoted, lines }: PassageHit,
  { siglum, url, quotes, lang, editors }: CatalogueArticle,
): HTMLElement {
  const link = element(
    'a',
    { class: 'num', href: `${url}#${id}`, 'aria-label': words.openPassage(siglum, number) },
    words.passage(siglumOf({ siglum }), number),
  );
  return element(
    'li',
    {},
    link,
    element(
      'div',
      {},
      lines.flatMap(({ left, pieces, whose }) => {
        const isLeftToRight = !RIGHT_TO_LEFT.test(left + pieces.map(({ text }) => text).join(''));
        const right = pieces.flatMap(({ text, isHit }) =>
          isHit ? [element('mark', {}, text)] : isLeftToRight ? eachWord(text) : [text],
        );
        return [
          element(
            'p',
            { class: 'serif context', dir: 'auto', lang },
            element('span', {}, element('bdi', {}, eachWord(left))),
            ' ',
            element('span', {}, right),
          ),
          element(
            'p',
            { class: 'voice' },
            whoseView(
              whose,
              siglum,
              isQuoted ? quotes : null,
              (text) => element('b', { class: 'word' }, text),
              (text) => element('b', { class: 'word', ...inLanguage(editors) }, text),
            ),
          ),
        ];
      }),
    ),
  );
}

/** Puts each word into an element of its own, so that a line too long for the window is cut between words. */
function eachWord(text: string): (Node | string)[] {
  return text.split(/( )/).map((part) => (part.trim() === '' ? part : element('span', {}, part)));
}

/** Renders an article without a hit. If it has some of the terms, says which and which it lacks. */
export function renderSilent({ article, has, lacks, instead }: SilentArticle): HTMLElement {
  const names = (terms: readonly Term[]) => terms.map(({ shown }) => shown);
  return element(
    'li',
    {},
    siglumOf(article),
    element(
      'span',
      {},
      aboutArticle(article, element('a', { href: article.url }, isolate(article.source))),
      has.length > 0 ? [element('br', {}), words.hasNot(names(has), names(lacks))] : null,
      instead.flatMap(({ word, hit }) => [
        element('br', {}),
        ...words.saysInstead(word, linkToHit(article, word, hit)),
      ]),
    ),
  );
}

/** Makes a link to a passage in its article, where these words are highlighted. */
function linkToHit(
  { url, siglum }: CatalogueArticle,
  query: string,
  { id, number }: PassageHit,
): HTMLElement {
  return element(
    'a',
    {
      href: `${url}${writeSearchState({ query, filters: {} })}#${id}`,
      'aria-label': words.openPassage(siglum, number),
    },
    words.passage(siglumOf({ siglum }), number),
  );
}

/** Renders an instant answer as a link. */
export function renderAnswer({ kind, text, url, isEditors, siglum, lang }: Answer): HTMLElement {
  const name = words.answer(kind, siglum === '' ? null : siglumOf({ siglum }));
  return element(
    'li',
    {},
    element('span', { class: 'quiet' }, name),
    ' ',
    element('a', { href: url, class: isEditors ? '' : 'serif', ...inLanguage(lang) }, text),
  );
}
