import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CSL_LOCALE } from '../../words/en/citation.ts';
import { splitGraphemes } from '../../text/graphemes.ts';
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
    const text = wholeName(name);
    const place = String.fromCharCode(FIRST_AUTHOR + index);
    return { name, whole: text === null ? null : { place, text, end: endOf(text) } };
  });
  // The final punctuation stays, since citeproc's own punctuation after it depends on it.
  const form = formOf({
    id: 'item',
    type,
    ...(issued ? { issued } : {}),
    ...(names.length > 0
      ? { author: names.map(({ name, whole }) => (whole ? { literal: whole.place + whole.end } : name)) }
      : {}),
    ...Object.fromEntries(words.map(({ field, place, end }) => [field, place + end])),
  });
  return [...words, ...names.flatMap(({ whole }) => whole ?? [])].reduce(
    (reference, { place, text, end }) =>
      reference.replace(place, () => text.slice(0, text.length - end.length)),
    form,
  );
}

function endOf(text: string): string {
  return /[.?!]?$/.exec(text)?.[0] ?? '';
}

/**
 * Letters of the scripts in which citeproc writes names correctly. It writes those in any other script
 * without a space, as if they were Chinese.
 */
const WRITTEN_WELL =
  /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Returns a name as the reference has it; `null` for one that citeproc abbreviates. */
function wholeName(name: Name): string | null {
  const family = familyName(name);
  if (family === null || name.given === undefined) return fullName(name);
  if (WRITTEN_WELL.test(family)) return null;
  const initials = name.given.split(/\s+/).map((part) => `${splitGraphemes(part)[0] ?? ''}.`);
  return [family, initials.join(' '), ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');
}

function formOf(item: object): string {
  const key = JSON.stringify(item);
  const form = forms.get(key) ?? new Cite([item]).format('bibliography', STYLE).trim();
  forms.set(key, form);
  return form;
}
