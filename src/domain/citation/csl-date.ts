import { certainDate, readEdtfDate } from '../date/edtf-date.ts';
import type { CslItem } from './csl-item.ts';

/** An EDTF date as a CSL item has it; one that is approximate or uncertain says so, and keeps its EDTF. */
export function cslDate(value: string): Pick<CslItem, 'issued' | 'custom'> {
  const { year, month, dayOfMonth } = readEdtfDate(value);
  const parts: [number, number?, number?] = [year];
  if (month !== null) parts.push(month);
  if (dayOfMonth !== null) parts.push(dayOfMonth);
  if (certainDate(value) !== null) return { issued: { 'date-parts': [parts] } };
  return { issued: { 'date-parts': [parts], circa: true }, custom: { edtf: value } };
}
