import { familyName, fullName, sortedName, withoutCommas, type Name } from '../../text/names.ts';
import * as words from '../../words/en/citation.ts';
import type { CslItem, CslType } from './csl-item.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  document: 'GEN',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

/**
 * Formats items as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Citation.js can't do this: it
 * breaks lines after 70 characters, even inside addresses. Only certain dates are included, since RIS can't
 * express uncertainty; the note can.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('\n');
}

function toRecord({
  type,
  id,
  title,
  author = [],
  issued,
  publisher,
  'container-title': container,
  URL: url,
  language,
  note,
}: CslItem): string {
  const [year, month = '', day = ''] = issued && !issued.circa ? issued['date-parts'][0] : [];
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ...author.map((name): [string, string] => ['AU', risName(name)]),
    ['T2', container],
    ['PB', publisher],
    ['PY', year === undefined ? undefined : pad(year, 4)],
    ['DA', year === undefined ? undefined : `${pad(year, 4)}/${pad(month, 2)}/${pad(day, 2)}/`],
    ['UR', url],
    ['LA', language],
    [
      'N1',
      [...author.filter(isSplit).map((name) => words.authorAsWritten(fullName(name))), note]
        .filter((part) => part !== undefined)
        .join(' ') || undefined,
    ],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\n`],
  );
  return `${lines.join('')}ER  - \n`;
}

/**
 * Writes a name for RIS, where a comma ends the family name. So an organization's name loses its commas, or
 * readers would make a person of it, and the note has it as it is.
 */
function risName(name: Name): string {
  return isSplit(name) ? withoutCommas(fullName(name)) : sortedName(name);
}

/** Checks whether readers of RIS would split an organization's name. */
function isSplit(name: Name): boolean {
  return familyName(name) === null && fullName(name).includes(',');
}

/** Pads a part of a date with zeros; an unknown part stays empty. */
function pad(part: number | '', length: number): string {
  return part === '' ? '' : String(part).padStart(length, '0');
}
