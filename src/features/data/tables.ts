import { csvFormatRows } from 'd3-dsv';
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

/** Returns a table of a dossier as CSV (RFC 4180), with the names of its columns in the first line. */
export function tableAsCsv(dossier: DossierView, table: Table): string {
  return `${csvFormatRows(MAKERS[table](dossier))}\n`;
}
