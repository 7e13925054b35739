import type { CslItem, CslType } from './csl-item.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  document: 'GEN',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

/**
 * Citations in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Written here, since Citation.js breaks
 * lines after 70 characters, in the midst of addresses. A date goes in where it is certain alone: RIS can't
 * say that it is not, the note can.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('\n');
}

function toRecord({
  type,
  id,
  title,
  author,
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
    ['AU', author?.[0].literal],
    ['T2', container],
    ['PB', publisher],
    ['PY', year === undefined ? undefined : pad(year, 4)],
    ['DA', year === undefined ? undefined : `${pad(year, 4)}/${pad(month, 2)}/${pad(day, 2)}/`],
    ['UR', url],
    ['LA', language],
    ['N1', note],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\n`],
  );
  return `${lines.join('')}ER  - \n`;
}

/** A part of a date; one that is not known stays empty. */
function pad(part: number | '', length: number): string {
  return part === '' ? '' : String(part).padStart(length, '0');
}
