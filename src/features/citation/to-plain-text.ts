import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CSL_LOCALE } from '../../words/en/citation.ts';
import { familyName, fullName, type Name } from '../../text/names.ts';
import type { CslItem } from './csl-item.ts';

/** Fields whose text is inserted after citeproc, each with a private-use character as its placeholder. */
const PLACES = [
  ['title', '\uE000'],
  ['container-title', '\uE002'],
  ['publisher', '\uE003'],
  ['URL', '\uE004'],
] as const;
/** The placeholder of the first author; those of the others follow it. */
const FIRST_AUTHOR = 0xe100;
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
function inApaStyle({ type, issued, author = [], ...item }: CslItem): string {
  const words = PLACES.flatMap(([field, place]) => {
    const text = item[field];
    return text === undefined ? [] : [{ field, place, text, end: endOf(text) }];
  });
  const names = author.map((name, index) => {
    const text = fullName(name);
    return { name, place: String.fromCharCode(FIRST_AUTHOR + index), text, end: endOf(text) };
  });
  // The final punctuation stays, since citeproc's own punctuation after it depends on it.
  const form = formOf({
    id: 'item',
    type,
    ...(issued ? { issued } : {}),
    ...(names.length > 0
      ? { author: names.map(({ name, place, end }) => (isWhole(name) ? { literal: place + end } : name)) }
      : {}),
    ...Object.fromEntries(words.map(({ field, place, end }) => [field, place + end])),
  });
  return [...words, ...names.filter(({ name }) => isWhole(name))].reduce(
    (reference, { place, text, end }) =>
      reference.replace(place, () => text.slice(0, text.length - end.length)),
    form,
  );
}

function endOf(text: string): string {
  return /[.?!]?$/.exec(text)?.[0] ?? '';
}

/** Checks whether a name is printed as it is. */
function isWhole(name: Name): boolean {
  return familyName(name) === null || name.given === undefined;
}

function formOf(item: object): string {
  const key = JSON.stringify(item);
  const form = forms.get(key) ?? new Cite([item]).format('bibliography', STYLE).trim();
  forms.set(key, form);
  return form;
}
