import { familyName, fullName, type Name } from '../../text/names.ts';
import { certainDate, readEdtfDate } from '../../text/edtf-date.ts';
import { edtfOf, type CslItem } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const BRACES: Readonly<Record<string, string>> = { '{': '$\\lbrace$', '}': '$\\rbrace$' };

/**
 * Formats items as BibTeX in UTF-8, which BibLaTeX reads too. Citation.js can't do this: it either drops
 * characters for which it knows no LaTeX command, such as Arabic, or escapes nothing. Every entry is @misc,
 * the type that requires neither author nor year.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const { id, title, author, publisher, 'container-title': container, URL: url, language, note } = item;
  const place = container ?? publisher;
  const fields = [
    // A second pair of braces preserves a title's capitals and keeps a literal name in one piece.
    ['title', `{{${escape(title)}}}`],
    ...(author ? [['author', `{${author.map(nameOf).join(' and ')}}`]] : []),
    ...(place === undefined ? [] : [['howpublished', `{${escape(place)}}`]]),
    ...dateFields(item),
    ...(url === undefined ? [] : [['url', `{${verbatim(url)}}`]]),
    ...langid(language),
    ...(note === undefined ? [] : [['note', `{${escape(note)}}`]]),
  ];
  return `@misc{${id},\n${fields.map((field) => `  ${field.join(' = ')},\n`).join('')}}\n`;
}

/**
 * Returns the field by which BibLaTeX hyphenates a title and chooses its quotation marks. Its values are
 * Babel's names of languages, which are the English ones if these are one word.
 */
function langid(language: string | undefined): string[][] {
  const tag = language === undefined ? 'und' : new Intl.Locale(language).language;
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)?.toLowerCase();
  return name !== undefined && /^[a-z]+$/.test(name) && tag !== 'und' ? [['langid', `{${name}}`]] : [];
}

/** Writes a name as BibTeX divides it: "von Last, Jr, First". A whole name is in braces of its own. */
function nameOf(name: Name): string {
  const { given, suffix, 'dropping-particle': particle } = name;
  const family = familyName(name);
  if (family === null || given === undefined) return `{${escape(fullName(name))}}`;
  return [particle === undefined ? part(family) : `${part(particle)} ${part(family)}`, suffix, given]
    .flatMap((each, index) => (each === undefined ? [] : [index === 0 ? each : part(each)]))
    .join(', ');
}

/** Escapes a part of a name. Braces keep a comma or an "and" in it from dividing the name. */
function part(words: string): string {
  const escaped = escape(words);
  return /,|\band\b/i.test(escaped) ? `{${escaped}}` : escaped;
}

/**
 * Returns the fields of a date. BibLaTeX reads EDTF in `date`; `year` and `month` can't express uncertainty,
 * so they have only what is certain.
 */
function dateFields(item: CslItem): string[][] {
  const edtf = edtfOf(item);
  if (edtf === null) return [];
  const [year, month] = certainDate(edtf)?.split('-') ?? [];
  return [
    ...(year === undefined ? [] : [['year', `{${year}}`]]),
    ...(month === undefined ? [] : [['month', MONTHS[Number(month) - 1] ?? '']]),
    ['date', `{${dateOf(edtf)}}`],
  ];
}

/** Writes a date without unspecified digits, which not every reader of BibLaTeX knows. */
function dateOf(edtf: string): string {
  const { start } = readEdtfDate(edtf);
  if (!start?.isUnspecified) return edtf;
  return start.day ?? `${edtf.replaceAll('X', '0')}/${edtf.replaceAll('X', '9')}`;
}

function escape(text: string): string {
  // BibTeX counts even escaped braces, so unbalanced ones become commands.
  const areBalanced = hasBalancedBraces(text);
  return text
    .replace(/\s+/gu, ' ')
    .replace(
      /[\\~^&%$#_{}]/g,
      (character) => COMMANDS[character] ?? (areBalanced ? undefined : BRACES[character]) ?? `\\${character}`,
    );
}

function hasBalancedBraces(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
