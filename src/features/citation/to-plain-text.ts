import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CSL_LOCALE } from '../../words/en/citation.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** Fields whose text is inserted after citeproc, each with a private-use character as its placeholder. */
const PLACES = [
  ['title', '\uE000'],
  ['author', '\uE001'],
  ['container-title', '\uE002'],
  ['publisher', '\uE003'],
  ['URL', '\uE004'],
] as const;
const STYLE = { format: 'text', template: 'apa', lang: CSL_LOCALE };

/**
 * References with placeholders instead of text, by the items they were made from. Many items differ only in
 * their text, and citeproc takes some milliseconds for each.
 */
const forms = new Map<string, string>();

/** Formats items as references in APA style, each followed by a line with its note. */
export function toPlainText(items: readonly CslItem[]): string {
  return items
    .map((item) => `${inApaStyle(item)}\n${item.note === undefined ? '' : `${item.note}\n`}`)
    .join('\n');
}

/**
 * Formats an item as a reference. Citeproc sees only placeholders, since it would change quotation marks,
 * capitals and anything that looks like markup in the text; but it sees names in two parts, since it makes
 * initials of them.
 */
function inApaStyle({ type, issued, ...item }: CslItem): string {
  const words = PLACES.flatMap(([field, place]) => {
    const text = field === 'author' ? literalOf(item.author?.[0]) : item[field];
    return text === undefined ? [] : [{ field, place, text, end: /[.?!]?$/.exec(text)?.[0] ?? '' }];
  });
  // The final punctuation stays, since citeproc's own punctuation after it depends on it.
  const fields = words.map(
    ({ field, place, end }) =>
      [field, field === 'author' ? [{ literal: place + end }] : place + end] as const,
  );
  const { author } = item;
  const form = formOf({
    id: 'item',
    type,
    ...(issued ? { issued } : {}),
    ...(author ? { author } : {}),
    ...Object.fromEntries(fields),
  });
  return words.reduce(
    (reference, { place, text, end }) =>
      reference.replace(place, () => text.slice(0, text.length - end.length)),
    form,
  );
}

/** Returns a name that is printed as it is. */
function literalOf(name: CslName | undefined): string | undefined {
  return name && 'literal' in name ? name.literal : undefined;
}

function formOf(item: object): string {
  const key = JSON.stringify(item);
  const form = forms.get(key) ?? new Cite([item]).format('bibliography', STYLE).trim();
  forms.set(key, form);
  return form;
}
