import type { Answer } from '../../domain/search/answer-at-once.ts';
import { element, siglumOf } from './element.ts';

const KINDS: Readonly<Record<Answer['kind'], string>> = { topic: 'Topic', proposition: 'Proposition', article: 'Title' };

/** A topic, proposition or title that a query names, as a link. */
export function renderAnswer({ kind, text, url, isEditors, siglum }: Answer): HTMLElement {
  const name = kind === 'article' ? [siglumOf({ siglum }), ' ', KINDS[kind]] : [KINDS[kind]];
  return element('li', {}, element('span', { class: 'quiet' }, ...name), ' ', element('a', { href: url, class: isEditors ? '' : 'serif' }, text));
}
