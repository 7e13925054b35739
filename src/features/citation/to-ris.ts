import { familyName, fullName, sortedName, withoutCommas, type Name } from '../../text/names.ts';
import * as words from '../../words/en/citation.ts';
import { certainDate } from '../../text/edtf-date.ts';
import { SEASONS } from '../../words/en/terms.ts';
import { edtfOf, type CslItem, type CslType } from './csl-item.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  document: 'GEN',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

/**
 * Formats items as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Citation.js can't do this: it
 * breaks lines after 70 characters, even inside addresses. Only what is certain of a date is included, since
 * RIS can't express uncertainty; the note can.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('\n');
}

function toRecord(item: CslItem): string {
  const {
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
  } = item;
  const edtf = edtfOf(item);
  const [year, month = '', day = ''] = (edtf && certainDate(edtf)?.split('-')) || [];
  // After the day, RIS has room for other information, such as a season.
  const season = issued?.season === undefined ? '' : SEASONS[issued.season - 1];
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ...author.map((name): [string, string] => ['AU', risName(name)]),
    ['T2', container],
    ['PB', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/${season}`],
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
