import { sortedName, type CslItem, type CslType } from './csl-item.ts';

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
    ['AU', author && sortedName(author[0])],
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

/** Pads a part of a date with zeros; an unknown part stays empty. */
function pad(part: number | '', length: number): string {
  return part === '' ? '' : String(part).padStart(length, '0');
}
