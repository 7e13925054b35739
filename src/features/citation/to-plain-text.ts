import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CSL_LOCALE } from '../../words/en/citation.ts';
import type { CslItem } from './csl-item.ts';

/** Fields whose words are put in after citeproc, each with a character that no text has to stand for it. */
const PLACES = [
  ['title', '\uE000'],
  ['author', '\uE001'],
  ['container-title', '\uE002'],
  ['publisher', '\uE003'],
  ['URL', '\uE004'],
] as const;
const STYLE = { format: 'text', template: 'apa', lang: CSL_LOCALE };

/**
 * References without their words: many items are alike but for those, and each takes citeproc some
 * milliseconds.
 */
const forms = new Map<string, string>();

/** Citations as plain text, in APA's style as CSL has it, each followed by a line with its note. */
export function toPlainText(items: readonly CslItem[]): string {
  return items
    .map((item) => `${toReference(item)}\n${item.note === undefined ? '' : `${item.note}\n`}`)
    .join('\n');
}

/**
 * Citeproc never sees the words themselves, of which it would change quotation marks, capitals and what looks
 * like markup.
 */
function toReference({ type, issued, ...item }: CslItem): string {
  const words = PLACES.flatMap(([field, place]) => {
    const text = field === 'author' ? item.author?.[0].literal : item[field];
    return text === undefined ? [] : [{ field, place, text, end: /[.?!]?$/.exec(text)?.[0] ?? '' }];
  });
  // The end stays, since what follows it depends on it.
  const fields = words.map(
    ({ field, place, end }) =>
      [field, field === 'author' ? [{ literal: place + end }] : place + end] as const,
  );
  const form = formOf({ id: 'item', type, ...(issued ? { issued } : {}), ...Object.fromEntries(fields) });
  return words.reduce(
    (reference, { place, text, end }) =>
      reference.replace(place, () => text.slice(0, text.length - end.length)),
    form,
  );
}

function formOf(item: object): string {
  const key = JSON.stringify(item);
  const form = forms.get(key) ?? new Cite([item]).format('bibliography', STYLE).trim();
  forms.set(key, form);
  return form;
}
