import type { CslItem } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const BRACES: Readonly<Record<string, string>> = { '{': '$\\lbrace$', '}': '$\\rbrace$' };

/**
 * Citations as BibTeX in UTF-8, which BibLaTeX reads too. Written here, since Citation.js leaves out what it
 * knows no LaTeX command for, Arabic among it, or else escapes nothing. Every entry is @misc, the type that
 * needs neither an author nor a year.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const { id, title, author, publisher, 'container-title': container, URL: url, note } = item;
  const place = container ?? publisher;
  const fields = [
    // A second pair of braces keeps a title's capitals, and keeps a name whole.
    ['title', `{{${escape(title)}}}`],
    ...(author ? [['author', `{{${escape(author[0].literal)}}}`]] : []),
    ...(place === undefined ? [] : [['howpublished', `{${escape(place)}}`]]),
    ...dateFields(item),
    ...(url === undefined ? [] : [['url', `{${verbatim(url)}}`]]),
    ...(note === undefined ? [] : [['note', `{${escape(note)}}`]]),
  ];
  return `@misc{${id},\n${fields.map((field) => `  ${field.join(' = ')},\n`).join('')}}\n`;
}

/**
 * BibLaTeX reads EDTF in `date`; `year` and `month`, which can't say that they are uncertain, are given of
 * certain dates alone.
 */
function dateFields({ issued, custom }: CslItem): string[][] {
  if (!issued) return [];
  const [year, month] = issued['date-parts'][0];
  const date =
    custom?.edtf ??
    issued['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return [
    ...(issued.circa
      ? []
      : [['year', `{${year}}`], ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? '']])]),
    ['date', `{${date}}`],
  ];
}

function escape(text: string): string {
  // BibTeX counts braces whether they are escaped or not.
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
