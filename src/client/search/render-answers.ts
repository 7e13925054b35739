import type { Answer } from '../../domain/search/answer-at-once.ts';
import { element, siglumOf } from './element.ts';

const KINDS: Readonly<Record<Answer['kind'], string>> = {
  topic: 'Topic',
  proposition: 'Proposition',
  source: 'Source',
  article: 'Title',
};

/** A topic, proposition, source or title that a query names, as a link. */
export function renderAnswer({ kind, text, url, isEditors, siglum, lang }: Answer): HTMLElement {
  const name = siglum !== '' ? [siglumOf({ siglum }), ' ', KINDS[kind]] : [KINDS[kind]];
  return element(
    'li',
    {},
    element('span', { class: 'quiet' }, ...name),
    ' ',
    element('a', { href: url, class: isEditors ? '' : 'serif', lang }, text),
  );
}
