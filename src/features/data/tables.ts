import { csvFormatRow } from 'd3-dsv';
import { speakersTable } from './speakers-table.ts';
import type { Table } from '../../site/addresses/paths.ts';
import type { DossierView } from '../../views/views.ts';
import { distinctiveTable } from './distinctive-table.ts';
import { namesTable } from './names-table.ts';
import { eventsTable } from './events-table.ts';

/** A table for spreadsheets: the names of its columns, then its rows. */
type TableRows = string[][];

/** What makes each table of a dossier. */
const MAKERS: Readonly<Record<Table, (dossier: DossierView) => TableRows>> = {
  names: namesTable,
  distinctive: distinctiveTable,
  events: eventsTable,
  speakers: speakersTable,
};

/** Without this mark, spreadsheets read the file as of another charset. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Returns a table of a dossier as CSV (RFC 4180), with the names of its columns in the first line. */
export function tableAsCsv(dossier: DossierView, table: Table): string {
  const rows = MAKERS[table](dossier).map((row) => `${csvFormatRow(row.map(asText))}\r\n`);
  return `${BYTE_ORDER_MARK}${rows.join('')}`;
}

/** Puts an apostrophe before what a spreadsheet would take for a formula, as OWASP recommends. */
function asText(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
